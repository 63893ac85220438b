import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { once } from '../../text/once.ts';
import { shifted, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { isCapital, type BeadContext } from '../beadContext.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { localBeads } from '../localBead.ts';

interface Rendering {
  readonly en: Span;
  readonly fr: Span;
  readonly lemma: string;
}

/** A term of the source rendered in two ways: the same English word pair, another French word. */
export const terms: DocumentCheck = {
  id: 'terms',
  category: 'terminology/inconsistent',
  severity: 'minor',
  docs: 'terms',
  specificity: 11,
  findAcross(input) {
    const drifts: Drift[] = [];
    for (const renderings of collect(input).values()) {
      if (renderings.length < 2) continue;
      const kinds = Map.groupBy(renderings, ({ lemma }) => lemma);
      if (kinds.size !== 2) continue;
      const [one, two] = [...kinds.values()].sort((a, b) => a.length - b.length);
      const odd = one![0]!;
      const usual = two!.at(-1)!;
      drifts.push({
        kind: 'inconsistent',
        en: odd.en,
        fr: odd.fr,
        confidence: 0.7,
        values: {
          en: words(input.en.text, odd.en),
          fr: words(input.fr.text, odd.fr),
          other: words(input.fr.text, usual.fr),
        },
        evidence: [{ type: 'words', en: usual.en, fr: usual.fr, probability: 0.7 }],
      });
    }
    return drifts;
  },
};

/** How each English word next to the same content word was rendered, by "word neighbour". */
function collect(input: DriftInput): Map<string, Rendering[]> {
  const found = new Map<string, Rendering[]>();
  for (const { context, offset } of localBeads(input)) {
    for (const { words, en, fr, lemma } of renderingsIn(context)) {
      const rendering = { en: shifted(en, offset.en), fr: shifted(fr, offset.fr), lemma };
      const list = found.get(words);
      if (list) list.push(rendering);
      else found.set(words, [rendering]);
    }
  }
  return found;
}

/** The same of one bead, with its offsets. */
const renderingsIn = once(
  (bead: BeadContext): readonly (Rendering & { readonly words: string })[] => {
    const [en, fr] = [bead.en.tokens, bead.fr.tokens];
    return bead.links.flatMap(({ en: i, fr: j, probability }) => {
      const [token, rendering] = [en[i], fr[j]];
      if (!token || !rendering || probability < 0.5 || !isTerm(token, bead) || !isWord(rendering))
        return [];
      return [en[i - 1], en[i + 1]]
        .filter((neighbour) => neighbour !== undefined && isTerm(neighbour, bead))
        .map((neighbour) => ({
          words: `${token.form} ${neighbour!.form}`,
          en: token,
          fr: rendering,
          lemma: base(rendering),
        }));
    });
  },
);

function isWord(token: Token): boolean {
  return token.kind === 'word' && token.form.length > 3;
}

function isTerm(token: Token, { lexicon, en }: BeadContext): boolean {
  return isWord(token) && !isCapital(en, token) && lexicon.idf('en', token.form) > 0.4;
}

/** One base form for all inflections: the shortest that the rules give, by the alphabet. */
function base(token: Token): string {
  return [...lemmas(token.form, 'fr')].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
