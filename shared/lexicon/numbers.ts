const ORDINAL = /^(\d+)(?:er|re|ère|e|è|ème|nde?|ds?|st|rd|th|s)$/u;

/**
 * The value of a number token, one spelling for both languages: "1,234.5", "1234,5" and "1 234,5"
 * give "1234.5"; ordinals give their number. Null for what is no number.
 */
export function numberValue(form: string): string | null {
  const ordinal = ORDINAL.exec(form);
  if (ordinal) return ordinal[1]!;
  if (!/^\d[\d.,'’\s:h]*$/u.test(form)) return null;
  const bare = form.replace(/['’\s]/gu, '').replace(/h/u, ':');
  const marks = bare.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return bare;
  const last = bare.search(/[.,](?!.*[.,])/u);
  const whole = bare.slice(0, last).replace(/[.,]/gu, '');
  const rest = bare.slice(last + 1);
  const mixed = new Set(marks).size > 1;
  // One kind of mark before groups of three parts thousands ("1,234", "1.234.567").
  const thousands =
    !mixed && rest.length === 3 && whole.length <= 3 * marks.length && whole !== '0';
  const decimals = thousands ? '' : rest.replace(/0+$/u, '');
  return thousands ? whole + rest : decimals === '' ? whole : `${whole}.${decimals}`;
}
