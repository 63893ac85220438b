import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../electron/training/lexicon/candidates.ts';
import type { Corpus, Side } from '../../../electron/training/lexicon/corpus.ts';
import { mendLigatures } from '../../../electron/training/lexicon/ligatures.ts';
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
    const { links } = await train(corpus, candidates, () => undefined);
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
});
