import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { bareSpan } from '../bareSpan.ts';
import { spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { loneDrift } from '../loneDrift.ts';
import { exchangedNames } from '../names/exchanged.ts';
import { lonelyRows } from '../names/facing.ts';
import { pairNames } from '../names/pairNames.ts';
import { readNames, type Name } from '../names/readNames.ts';
import { isSlip } from '../names/sameName.ts';
import { unansweredRows } from '../names/unanswered.ts';
import { pairDrift } from '../pairDrift.ts';

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
    const { pairs, left, capitals } = pairNames(bead, all);
    const drifts = [...pairs.map(({ en, fr }) => changed(bead, en, fr)), ...exchangedNames(bead)];
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
          [...rows[language].flat(), ...pairs.map((pair) => pair[language])].map(
            (name) => name.index,
          ),
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
  return {
    ...pairDrift(bead, slip ? 'spelling' : 'changed', en, fr, 0.75),
    severity: slip ? 'minor' : 'major',
    fix: { ...bareSpan(fr), replacement: wordsOf(bead.en, en) },
  };
}

/** Each name as a row of its own. */
function alone(list: readonly Name[]): Name[][] {
  return list.map((name) => [name]);
}

function changedRow(bead: BeadContext, en: readonly Name[], fr: readonly Name[]): Drift {
  const spans = { en: rowSpan(en), fr: rowSpan(fr) };
  return {
    ...pairDrift(bead, 'changed', spans.en, spans.fr, 0.65),
    severity: 'major',
    fix: { ...spans.fr, replacement: wordsOf(bead.en, spans.en) },
  };
}

function rowSpan(row: readonly Name[]): Span {
  return spanOf(row.map(({ token }) => token));
}

function onOneSide(bead: BeadContext, language: Language, row: readonly Name[]): Drift {
  return loneDrift(bead, language, rowSpan(row), 'minor', 0.5);
}
