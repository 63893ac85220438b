import type { BeadContext } from '../beadContext.ts';
import { wordsOf } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { beadQuantities } from '../quantities/beadQuantities.ts';
import { isLoose, isRound, partner } from '../quantities/partner.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { lostRanks } from '../quantities/ranks.ts';
import { UNITS } from '../quantities/units.ts';

/** How far after a number another unit may stand that it is given in as well. */
const BESIDE = 20;

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
      const drift = changedUnit(bead, match.en, match.fr);
      if (drift) drifts.push(drift);
    }
    const left = new Set(fr);
    for (const quantity of en) {
      const other = partner(quantity, left);
      if (other) {
        left.delete(other);
        if (!isLoose(quantity, other)) drifts.push(changed(bead, quantity, other));
      } else if (!quantity.soft) drifts.push(alone(bead, quantity, 'en'));
    }
    for (const rank of lostRanks(bead, en))
      drifts.push({ ...alone(bead, rank, 'en'), confidence: 0.8, severity: 'major' });
    for (const quantity of left) if (!quantity.soft) drifts.push(alone(bead, quantity, 'fr'));
    return drifts;
  },
};

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
  const fix = mend(bead, en, fr);
  return {
    kind,
    en: span(en),
    fr: span(fr),
    confidence: en.soft ? 0.6 : 0.95,
    severity: en.soft ? (isRound(en) ? 'major' : 'minor') : magnitude ? 'critical' : 'major',
    values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
    evidence: [
      {
        type: 'rule',
        message: {
          key: 'findings:evidence.value',
          values: { en: en.values[0]!, fr: fr.values[0]! },
        },
      },
    ],
    ...(fix === null ? {} : { fix: { ...span(fr), replacement: fix } }),
  };
}

function alone(bead: BeadContext, quantity: Quantity, language: 'en' | 'fr'): Drift {
  const lost = language === bead.sourceLanguage;
  const date = quantity.type === 'weekday' || quantity.type === 'month';
  return {
    kind: language === 'en' ? 'missing' : 'extra',
    en: language === 'en' ? span(quantity) : null,
    fr: language === 'fr' ? span(quantity) : null,
    category: lost ? 'accuracy/omission' : 'accuracy/addition',
    confidence: quantity.digits ? 0.85 : 0.5,
    severity: quantity.digits && !date ? 'major' : 'minor',
    values: { words: wordsOf(bead[language], quantity) },
  };
}

function changedUnit(bead: BeadContext, en: Quantity, fr: Quantity): Drift | null {
  if (!en.unit || !fr.unit || en.unit.id === fr.unit.id) return null;
  if (en.unit.dimension !== fr.unit.dimension || en.values[0] !== fr.values[0]) return null;
  if (en.unit.factor === fr.unit.factor && en.unit.dimension === 'mass') return null;
  // "100 yards/meters": the English offers the French unit itself.
  const beside = bead.en.text.slice(en.end, en.end + BESIDE);
  const others = Array.from(beside.matchAll(/\p{L}+|[$€£¥%]/gu), ([word]) =>
    UNITS.get(word.toLowerCase()),
  );
  if (others.some((unit) => unit?.id === fr.unit!.id)) return null;
  const kind =
    en.unit.dimension === 'share' ? 'points' : en.unit.dimension === 'money' ? 'currency' : 'unit';
  const wide = (side: BeadContext['en'], quantity: Quantity): { start: number; end: number } => {
    const after = /^[\s\u00a0\u202f-]*(?:d['’]|de )?(?:per cent|pour cent|[\p{L}]+|[%€$£])/u.exec(
      side.text.slice(quantity.end),
    );
    const before = /[$€£¥]$/u.test(side.text.slice(0, quantity.start));
    return {
      start: before ? quantity.start - 1 : quantity.start,
      end: before || !after ? quantity.end : quantity.end + after[0].length,
    };
  };
  const spans = { en: wide(bead.en, en), fr: wide(bead.fr, fr) };
  return {
    kind,
    ...spans,
    confidence: 0.85,
    values: { en: wordsOf(bead.en, spans.en), fr: wordsOf(bead.fr, spans.fr) },
  };
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

function span({ start, end }: Quantity): { start: number; end: number } {
  return { start, end };
}
