import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';

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
  input.beads.forEach((bead, index) => {
    const en = bead.en.flatMap((i) => input.en.tokens[i] ?? []);
    const fr = bead.fr.flatMap((i) => input.fr.tokens[i] ?? []);
    for (const { en: i, fr: j, probability } of input.words[index] ?? []) {
      const [token, rendering] = [en[i], fr[j]];
      if (!token || !rendering || probability < 0.5 || !isTerm(token, input) || !isWord(rendering))
        continue;
      for (const neighbour of [en[i - 1], en[i + 1]]) {
        if (!neighbour || !isTerm(neighbour, input)) continue;
        const key = `${token.form} ${neighbour.form}`;
        const list = found.get(key) ?? [];
        list.push({ en: token, fr: rendering, lemma: base(rendering) });
        found.set(key, list);
      }
    }
  });
  return found;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' && token.form.length > 3;
}

function isTerm(token: Token, { lexicon, en }: DriftInput): boolean {
  const capital = /^\p{Lu}/u.test(en.text.slice(token.start, token.end));
  return isWord(token) && !capital && lexicon.idf('en', token.form) > 0.4;
}

/** One base form for all inflections: the shortest that the rules give, by the alphabet. */
function base(token: Token): string {
  return [...lemmas(token.form, 'fr')].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
