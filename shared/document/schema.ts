import * as z from 'zod';

// zod would probe `new Function`, which the page's content security policy forbids and reports.
z.config({ jitless: true });

export { z };

export const languageSchema = z.enum(['en', 'fr']);

const offset = z.int().nonnegative();
export const spanSchema = z.object({ start: offset, end: offset }).readonly();
