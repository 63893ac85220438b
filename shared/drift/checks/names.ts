import type { Both, Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, projected, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { faces, isBeside, lonelyRows, spareNames } from '../names/facing.ts';
import { isRendered } from '../names/isRendered.ts';
import { readCapitals, readNames, type Name } from '../names/readNames.ts';
import { unansweredRows } from '../names/unanswered.ts';
import { isSlip } from '../names/sameName.ts';
import { sameSlot } from '../slot.ts';

/** A capitalised word stands in a name's place when it is this near, in words. */
const CLOSE = 2;

/** A proper name that became another name, is spelt otherwise, or stands on one side only. */
export const names: BeadCheck = {
  id: 'names',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'names',
  specificity: 8,
  find(bead) {
    if (bead.en.text === '' || bead.fr.text === '') return [];
    const all = { en: readNames(bead, 'en'), fr: readNames(bead, 'fr') };
    const spare = spareNames(all.en, all.fr);
    const unknown = (language: Language, list: ReadonlySet<Name>): Name[] =>
      [...list].filter((name) => !isRendered(bead, language, name));
    const left = {
      en: new Set(unknown('en', spare.en)),
      fr: new Set(unknown('fr', spare.fr)),
    };
    const drifts: Drift[] = [];
    const paired: Both<Name[]> = { en: [], fr: [] };
    const pair = (en: Name | undefined, fr: Name | undefined): void => {
      if (!en || !fr) return;
      drifts.push(changed(bead, en, fr));
      paired.en.push(en);
      paired.fr.push(fr);
      for (const name of [en, fr]) {
        left.en.delete(name);
        left.fr.delete(name);
        spare.en.delete(name);
        spare.fr.delete(name);
      }
    };
    for (const en of [...left.en])
      pair(
        en,
        [...left.fr].find((fr) => faces(bead, en, fr)),
      );
    // The other name may well be one of the article: "Michael Michael" for "Michael Jackson".
    for (const en of [...left.en])
      pair(
        en,
        [...spare.fr].find((fr) => isBeside(bead, en, fr)),
      );
    for (const fr of [...left.fr])
      pair(
        [...spare.en].find((en) => isBeside(bead, en, fr)),
        fr,
      );
    const capitals = {
      en: unknown('en', new Set(readCapitals(bead, 'en'))),
      fr: unknown('fr', new Set(readCapitals(bead, 'fr'))),
    };
    const replaces = (en: Name, fr: Name): boolean =>
      linkedTokens(bead, 'en', en.index).includes(fr.index) ||
      Math.abs(projected(bead, 'en', en.index) - fr.index) <= CLOSE ||
      sameSlot(bead, en.index, fr.index);
    for (const en of [...left.en])
      pair(
        en,
        capitals.fr.find((fr) => replaces(en, fr)),
      );
    for (const fr of [...left.fr])
      pair(
        capitals.en.find((en) => replaces(en, fr)),
        fr,
      );
    const rows = {
      en: lonelyRows([...left.en], all.en),
      fr: lonelyRows([...left.fr], all.fr),
    };
    // Of one name each that nothing answers, the one stands for the other, wherever it is.
    const only = (language: Language): readonly Name[] | undefined => {
      const candidates = rows[language].length > 0 ? rows[language] : alone(capitals[language]);
      return candidates.length === 1 ? candidates[0] : undefined;
    };
    const [en, fr] = [only('en'), only('fr')];
    if (en && fr && rows.en.length + rows.fr.length > 0) {
      return [...drifts, changedRow(bead, en, fr)];
    }
    return [
      ...drifts,
      ...(['en', 'fr'] as const).flatMap((language) => {
        const told = new Set(
          [...rows[language].flat(), ...paired[language]].map((name) => name.index),
        );
        const others = unansweredRows(bead, language).filter((row) =>
          row.every(({ index }) => !told.has(index)),
        );
        return [...rows[language], ...others].map((row) => onOneSide(bead, language, row));
      }),
    ];
  },
};

function changed(bead: BeadContext, { token: en }: Name, { token: fr }: Name): Drift {
  const slip = isSlip(en.form, fr.form);
  const right = wordsOf(bead.en, en);
  return {
    kind: slip ? 'spelling' : 'changed',
    en: span(en),
    fr: span(fr),
    severity: slip ? 'minor' : 'major',
    confidence: 0.75,
    values: { en: right, fr: wordsOf(bead.fr, fr) },
    fix: { ...span(fr), replacement: right },
  };
}

/** Each name as a row of its own. */
function alone(list: readonly Name[]): Name[][] {
  return list.map((name) => [name]);
}

function changedRow(bead: BeadContext, en: readonly Name[], fr: readonly Name[]): Drift {
  const spans = { en: rowSpan(en), fr: rowSpan(fr) };
  const right = wordsOf(bead.en, spans.en);
  return {
    kind: 'changed',
    ...spans,
    severity: 'major',
    confidence: 0.65,
    values: { en: right, fr: wordsOf(bead.fr, spans.fr) },
    fix: { ...spans.fr, replacement: right },
  };
}

function rowSpan(row: readonly Name[]): Span {
  return spanOf(row.map(({ token }) => token));
}

function onOneSide(bead: BeadContext, language: Language, row: readonly Name[]): Drift {
  const source = language === bead.sourceLanguage;
  const words = rowSpan(row);
  return {
    kind: language === 'en' ? 'missing' : 'extra',
    en: language === 'en' ? words : null,
    fr: language === 'fr' ? words : null,
    category: source ? 'accuracy/omission' : 'accuracy/addition',
    severity: 'minor',
    confidence: 0.5,
    values: { words: wordsOf(bead[language], words) },
  };
}

function span({ start, end }: Token): { start: number; end: number } {
  return { start, end };
}
