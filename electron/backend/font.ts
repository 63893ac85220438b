import { readFileSync } from 'node:fs';
import type { FontWeight } from '../../shared/export/exportFile.ts';
import { FONT_FILES } from './appFiles.ts';

/** A font that comes with the app. */
export function readFont(weight: FontWeight): Uint8Array {
  return readFileSync(FONT_FILES[weight]);
}
