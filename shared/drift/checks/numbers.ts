import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { bareSpan } from '../bareSpan.ts';
import type { BeadContext } from '../beadContext.ts';
import { linkedTokens, wordsOf } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { loneDrift } from '../loneDrift.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { pairDrift } from '../pairDrift.ts';
import { beadQuantities } from '../quantities/beadQuantities.ts';
import { ONE_FR } from '../quantities/besideNumbers.ts';
import { otherChanges } from '../quantities/changes.ts';
import { otherCounted } from '../quantities/counted.ts';
import { computedShares } from '../quantities/computedShares.ts';
import { exchangedNumbers } from '../quantities/exchanged.ts';
import { inverseShares } from '../quantities/inverseShares.ts';
import { partner } from '../quantities/partner.ts';
import { otherRates } from '../quantities/rates.ts';
import type { Quantity, QuantityType } from '../quantities/quantity.ts';
import { firstRank, isRank } from '../quantities/ranks.ts';
import { isReckonedFrom } from '../quantities/reckoned.ts';
import { remainder } from '../quantities/remainder.ts';
import { unitDrift } from '../quantities/unitDrift.ts';
import { PART_OF_WHOLE_EN, WHOLE_LEADS_FR } from '../tables/partOf.ts';

/** Words for numbers that mean nothing else, where both sides have one: "dozens", "doubled". */
const ALONE: ReadonlySet<QuantityType> = new Set(['vague', 'collective', 'multiple']);

/** Numbers, dates, times and sums by value, in any notation. */
export const numbers: BeadCheck = {
  id: 'numbers',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'numbers',
  specificity: 9,
  find(bead) {
    if (bead.en.text === '' || bead.fr.text === '') return [];
    const { matches, en, fr } = beadQuantities(bead);
    const drifts: Drift[] = [];
    for (const match of matches) {
      const drift = unitDrift(bead, match.en, match.fr);
      if (drift) drifts.push(drift);
    }
    drifts.push(
      ...otherChanges(bead, matches),
      ...otherRates(bead, matches),
      ...otherCounted(bead, matches),
      ...exchangedNumbers(bead, matches),
      ...inverseShares(bead),
    );
    const left = new Set(fr);
    const computed = [...computedShares(bead), ...remainder(bead)];
    for (const { fr: told } of computed) left.delete(told);
    for (const quantity of en) {
      if (computed.some((one) => one.en === quantity)) continue;
      const other = partner(bead, quantity, left);
      if (other) {
        left.delete(other);
        if (!isReckonedFrom(bead, quantity, other)) drifts.push(changed(bead, quantity, other));
      } else drifts.push(...(onlyOne(bead, quantity) ?? unmatched(bead, quantity, 'en')));
    }
    for (const quantity of left)
      if (!isReckoned(bead, quantity)) drifts.push(...unmatched(bead, quantity, 'fr'));
    return drifts;
  },
};

/** Whether a French number is a multiple of another that the English names as such: "twice that" / "50". */
function isReckoned(bead: BeadContext, { type, values: [value] }: Quantity): boolean {
  const { matches, en } = beadQuantities(bead);
  const factors = en.filter((quantity) => quantity.type === 'multiple');
  const products = factors.flatMap(({ values: [factor] }) =>
    matches.map(({ fr }) => fr.values[0]! * factor!),
  );
  return type === 'cardinal' && products.some((product) => product === value);
}

/** "Three sources" / "une source": several became one, which is an article in French. */
function onlyOne(bead: BeadContext, quantity: Quantity): Drift[] | null {
  if (quantity.type !== 'cardinal' || quantity.unit || !(quantity.values[0]! >= 2)) return null;
  const noun = bead.en.tokens.findIndex(({ start }) => start >= quantity.end);
  const [across] = noun < 0 ? [] : linkedTokens(bead, 'en', noun);
  const article = across === undefined ? undefined : bead.fr.tokens[across - 1];
  if (!article || !ONE_FR.has(article.form)) return null;
  return [pairDrift(bead, 'changed', quantity, article, 0.75)];
}

function changed(bead: BeadContext, en: Quantity, fr: Quantity): Drift {
  const ratio = en.values[0]! / fr.values[0]!;
  const magnitude =
    en.type === 'cardinal' &&
    [1000, 1e6, 0.001, 1e-6, 10, 100, 0.1, 0.01].some((r) => Math.abs(ratio / r - 1) < 1e-9);
  const kind =
    en.type === 'month' || en.type === 'weekday' || en.type === 'time'
      ? 'date'
      : magnitude
        ? 'magnitude'
        : 'changed';
  const sure = (ALONE.has(en.type) && ALONE.has(fr.type)) || isRank(bead.en.text, en, 'en');
  const loose = isConverted(en, fr) || (en.soft && !sure);
  const fix = mend(bead, en, fr);
  return {
    ...pairDrift(bead, kind, en, fr, loose ? 0.6 : 0.95),
    severity: loose ? 'minor' : magnitude ? 'critical' : 'major',
    evidence: [
      {
        type: 'rule',
        message: {
          key: 'findings:evidence.value',
          values: { en: en.values[0]!, fr: fr.values[0]! },
        },
      },
    ],
    ...(fix === null ? {} : { fix: { ...bareSpan(fr), replacement: fix } }),
  };
}

/** Another sum in another currency may well be the same money, at the rate of a day that nobody names. */
function isConverted({ unit: from }: Quantity, { unit: to }: Quantity): boolean {
  return from?.dimension === 'money' && to?.dimension === 'money' && from.id !== to.id;
}

function unmatched(bead: BeadContext, quantity: Quantity, language: Language): Drift[] {
  const other = otherLanguage(language);
  const first = isRank(bead[language].text, quantity, language)
    ? firstRank(bead[other].text, other)
    : null;
  if (first && language === 'en') return [rank(bead, quantity, first)];
  if (first) return [rank(bead, first, quantity)];
  return quantity.soft ? [] : [alone(bead, quantity, language)];
}

/** "The second-largest" became the largest, or the reverse. */
function rank(bead: BeadContext, en: Span, fr: Span): Drift {
  return { ...pairDrift(bead, 'rank', en, fr, 0.85), severity: 'major' };
}

function alone(bead: BeadContext, quantity: Quantity, language: Language): Drift {
  const { type, digits } = quantity;
  const date = type === 'weekday' || type === 'month';
  const part = language === 'en' && isPartOfWhole(bead, quantity);
  const severity = (digits && !date) || part ? 'major' : 'minor';
  if (part) return loneDrift(bead, language, quantity, severity, 0.8);
  return loneDrift(bead, language, quantity, severity, digits ? 0.85 : 0.5);
}

/** "Two of the three" / "les trois": the whole is there, with an article, and the part is not. */
function isPartOfWhole(bead: BeadContext, { end }: Quantity): boolean {
  return beadQuantities(bead).matches.some(
    ({ en, fr }) =>
      PART_OF_WHOLE_EN.test(bead.en.text.slice(end, en.start)) &&
      WHOLE_LEADS_FR.test(bead.fr.text.slice(0, fr.start)),
  );
}

/** The English value in French digits, where the French has nothing but digits to replace. */
function mend(bead: BeadContext, en: Quantity, fr: Quantity): string | null {
  const plain = /^[\d\s.,]+$/u;
  if (
    en.type !== 'cardinal' ||
    !plain.test(wordsOf(bead.en, en)) ||
    !plain.test(wordsOf(bead.fr, fr))
  ) {
    return null;
  }
  const [whole, decimals] = String(en.values[0]).split('.');
  const grouped = whole!.length > 4 ? whole!.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f') : whole!;
  return decimals ? `${grouped},${decimals}` : grouped;
}
