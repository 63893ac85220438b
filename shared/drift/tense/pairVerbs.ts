import type { Language } from '../../text/language.ts';
import { contains, type Span } from '../../text/span.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';

/** Two verb groups that stand for each other. */
export type VerbPair = readonly [en: VerbGroup, fr: VerbGroup];

/** The verbs of both sides by pairs: by their links, by their order in quotations, then those left alone. */
export function pairVerbs(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
): VerbPair[] {
  const linked = pairByLinks(bead, en, fr);
  const quoted = [...linked, ...pairInQuotations(bead, en, fr, linked)];
  return [...quoted, ...pairAlone(bead, en, fr, quoted)];
}

function pairByLinks(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
): VerbPair[] {
  return en.flatMap((a) => {
    const links = linkedTokens(bead, 'en', a.main);
    const b = fr.find((group) => links.includes(group.main));
    return b ? [[a, b] as const] : [];
  });
}

/** Pairs the verbs of marked quotations in their order, where both sides have as many. */
function pairInQuotations(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
  linked: readonly VerbPair[],
): VerbPair[] {
  const within = (side: Language, groups: readonly VerbGroup[], span: Span): VerbGroup[] =>
    groups.filter(({ main }) => contains(span, bead[side].tokens[main]!));
  const quoted = (side: Language): readonly Span[] =>
    bead[side].quotations.filter(({ marks, type }) => marks && type !== 'mention');
  return quoted('en').flatMap((own) =>
    quoted('fr').flatMap((across) => {
      const [a, b] = [within('en', en, own), within('fr', fr, across)];
      if (a.length !== b.length) return [];
      return a
        .map((group, i) => [group, b[i]!] as const)
        .filter(([x, y]) => !linked.some(([p, q]) => p === x || q === y));
    }),
  );
}

/** The only verb left on each side, where both sides have as many and neither word is linked. */
function pairAlone(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
  paired: readonly VerbPair[],
): VerbPair[] {
  if (en.length !== fr.length) return [];
  const a = en.filter((group) => !paired.some(([p]) => p === group));
  const b = fr.filter((group) => !paired.some(([, q]) => q === group));
  const free =
    a.length === 1 &&
    b.length === 1 &&
    linkedTokens(bead, 'en', a[0]!.main).length === 0 &&
    linkedTokens(bead, 'fr', b[0]!.main).length === 0;
  return free ? [[a[0]!, b[0]!]] : [];
}
