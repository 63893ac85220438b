import { describe, expect, it } from 'vitest';
import { enrichEntries } from '../../../electron/training/lexicon/assemble.ts';
import { findCandidates } from '../../../electron/training/lexicon/candidates.ts';
import type { Corpus, Side } from '../../../electron/training/lexicon/corpus.ts';
import { mendLigatures } from '../../../electron/training/lexicon/ligatures.ts';
import { factDictionary } from '../../../electron/training/lexicon/factEntries.ts';
import { markListed } from '../../../electron/training/lexicon/listedPairs.ts';
import { selectPairs } from '../../../electron/training/lexicon/select.ts';
import { train } from '../../../electron/training/lexicon/train.ts';

describe('mendLigatures', () => {
  it.each([
    ['tous mes vux', 'tous mes vœux'],
    ["une main-d'uvre", "une main-d'œuvre"],
    ['mettre en uvre', 'mettre en œuvre'],
    ['au cur du débat', 'au cœur du débat'],
    ['un coup d’il', 'un coup d’œil'],
    ['sa sur aînée', 'sa sœur aînée'],
    ['un nud et des nuds', 'un nœud et des nœuds'],
  ])('%s', (lost, mended) => {
    expect(mendLigatures(lost)).toBe(mended);
  });

  it.each([
    'il est sur la table',
    'les murs de la ville',
    'ouvrir une écurie',
    'qu’il a vu',
    'la cure',
  ])('leaves "%s"', (line) => {
    expect(mendLigatures(line)).toBe(line);
  });
});

function side(sentences: readonly string[]): Side {
  const forms = ['', ...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
  const words = sentences.flatMap((sentence) =>
    sentence.split(' ').map((word) => forms.indexOf(word)),
  );
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (sentences.length + 1)));
  sentences.forEach((sentence, i) => {
    starts[i + 1] = starts[i]! + sentence.split(' ').length;
  });
  const shared = new Int32Array(new SharedArrayBuffer(4 * words.length));
  shared.set(words);
  return { forms, words: shared, starts };
}

describe('training', () => {
  it('learns which words translate each other', async () => {
    const en = [
      'the cat sleeps',
      'the dog sleeps',
      'the cat eats',
      'the dog eats',
      'a cat',
      'a dog',
    ];
    const fr = [
      'le chat dort',
      'le chien dort',
      'le chat mange',
      'le chien mange',
      'un chat',
      'un chien',
    ];
    const repeat = (lines: string[]): string[] => Array.from({ length: 60 }, () => lines).flat();
    const corpus: Corpus = {
      sentences: 360,
      en: side(repeat(en)),
      fr: side(repeat(fr)),
    };
    const candidates = findCandidates(corpus, () => undefined);
    const { links } = await train(
      corpus,
      candidates,
      new Uint8Array(candidates.fr.length),
      () => undefined,
    );
    const pairs = selectPairs(corpus, candidates, links);
    const best = (word: string): string | undefined =>
      pairs.filter((pair) => pair.en === word).sort((a, b) => b.forward - a.forward)[0]?.fr;
    expect(['the', 'cat', 'dog', 'sleeps', 'eats'].map(best)).toEqual([
      'le',
      'chat',
      'chien',
      'dort',
      'mange',
    ]);
  }, 30_000);

  it('counts each sentence of a rare word, and lets the dictionary tell rare words apart', async () => {
    // "owl" and "oak" only stand together, in sentences that no sample of every eighth meets.
    const plain = Array.from({ length: 47 }, () => ['the cat', 'le chat'] as const);
    const rare = Array.from({ length: 3 }, () => ['owl oak', 'chêne hibou'] as const);
    const lines = [...plain.slice(0, 1), ...rare, ...plain.slice(1)];
    const corpus: Corpus = {
      sentences: lines.length,
      en: side(lines.map(([en]) => en)),
      fr: side(lines.map(([, fr]) => fr)),
    };
    const candidates = findCandidates(corpus, () => undefined);
    const listed = markListed(corpus, candidates, [
      { en: 'owl', fr: 'hibou', forward: 1, backward: 1 },
    ]);
    const { links } = await train(corpus, candidates, listed, () => undefined);
    const pairs = selectPairs(corpus, candidates, links);
    const forward = (en: string, fr: string): number =>
      pairs.find((pair) => pair.en === en && pair.fr === fr)?.forward ?? 0;
    expect(forward('owl', 'hibou')).toBeGreaterThan(0.6);
    expect(forward('oak', 'chêne')).toBeGreaterThan(0.6);
    expect(forward('owl', 'chêne')).toBeLessThan(0.1);
  }, 30_000);
});

describe('markListed', () => {
  it('knows a listed pair in other inflections', () => {
    const corpus: Corpus = {
      sentences: 40,
      en: side(Array.from({ length: 40 }, (_, i) => (i % 2 ? 'owls' : 'cats'))),
      fr: side(Array.from({ length: 40 }, (_, i) => (i % 2 ? 'hiboux' : 'chats'))),
    };
    const candidates = findCandidates(corpus, () => undefined);
    const marks = markListed(corpus, candidates, [
      { en: 'cat', fr: 'chat', forward: 1, backward: 1 },
    ]);
    const marked = [...marks].flatMap((mark, pair) =>
      mark ? [corpus.fr.forms[candidates.fr[pair]!]] : [],
    );
    expect(marked).toEqual(['chats']);
  });
});

describe('factDictionary', () => {
  it('pairs every English name of a group with every French one, expressions apart', () => {
    const { pairs, expressions } = factDictionary([
      { kind: 'everyday', en: ['Kitten', 'young cat'], fr: ['chaton'] },
    ]);
    expect(pairs.map(({ en, fr }) => [en, fr])).toEqual([['kitten', 'chaton']]);
    expect(expressions.map(({ en, fr }) => [en, fr])).toEqual([[['young', 'cat'], ['chaton']]]);
  });
});

describe('enrichEntries', () => {
  const known = { en: 'cat', fr: 'chat', forward: 0.6, backward: 0.6 };
  const entries = {
    documents: 100,
    frequencies: { en: new Map([['cat', 10]]), fr: new Map([['chat', 10]]) },
    pairs: [known],
    expressions: [],
    kin: [],
    opposites: [],
  };
  const listed = factDictionary([
    { kind: 'everyday', en: ['cat', 'kitten'], fr: ['chat'] },
    { kind: 'everyday', en: ['young cat'], fr: ['chaton'] },
  ]);

  it('adds what the lexicon lacks, the less sure the more it knows of the word, and that once', () => {
    const enriched = enrichEntries(entries, listed);
    expect(enriched.pairs[0]).toEqual(known);
    expect(enriched.pairs[1]).toMatchObject({ en: 'kitten', fr: 'chat', forward: 1 });
    expect(enriched.pairs[1]!.backward).toBeCloseTo(0.5 * (1 - 0.6));
    expect(enriched.expressions).toHaveLength(1);
    expect(enrichEntries(enriched, listed)).toEqual(enriched);
  });

  it('makes a known pair no less likely than a tenth of what the list says', () => {
    const rare = { ...entries, pairs: [{ ...known, forward: 0.01, backward: 0.01 }] };
    const raised = enrichEntries(rare, listed).pairs[0]!;
    expect(raised.forward).toBeCloseTo(0.1);
    expect(raised.backward).toBeCloseTo(0.05);
  });
});
