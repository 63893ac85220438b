import { useLocale } from './useLocale.ts';

interface Signed {
  /** Empty where somebody gave no name. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

const STYLES = {
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
} as const;

/** Who did something, and when: "Ana Petit, 3 May 2026, 10:15", in the reader's time. */
export function useSignature(
  precision: keyof typeof STYLES = 'minute',
): (signed: Signed) => string {
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, STYLES[precision]);
  return ({ by, at }) => [by, when.format(new Date(at))].filter(Boolean).join(', ');
}
