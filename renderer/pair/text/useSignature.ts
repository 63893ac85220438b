import { useLocale } from '../../i18n/useLocale.ts';

interface Signed {
  /** Empty where somebody gave no name. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Who did something, and when: "Ana Petit, 3 May 2026, 10:15", in the reader's time. */
export function useSignature(): (signed: Signed) => string {
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return ({ by, at }) => [by, when.format(new Date(at))].filter(Boolean).join(', ');
}
