import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordWeights } from '../../../shared/lexicon/wordWeights.ts';

const change = fc.record({
  id: fc.oneof(fc.nat(40), fc.nat(70_000_000)),
  weight: fc.double({ min: 0, max: 2, noNaN: true }),
  raises: fc.boolean(),
});

test('weights are as in a map, in the order in which words got theirs, round after round', () => {
  const weights = new WordWeights();
  fc.assert(
    fc.property(fc.array(change, { maxLength: 2000, size: 'max' }), (changes) => {
      weights.clear();
      const map = new Map<number, number>();
      for (const { id, weight, raises } of changes) {
        const before = map.get(id) ?? 0;
        const after = raises ? Math.max(before, weight) : before + weight;
        if (after > 0) map.set(id, after);
        if (raises) weights.raise(id, weight);
        else weights.add(id, weight);
      }
      const found = Array.from({ length: weights.count }, (_, i) => [
        weights.wordAt(i),
        weights.weightAt(i),
      ]);
      expect(found).toEqual([...map]);
      for (const [id, weight] of map) expect(weights.of(id)).toBe(weight);
      expect(weights.of(-7)).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('more words than there was room for at first', () => {
  const weights = new WordWeights();
  for (let id = 0; id < 5000; id++) weights.add(id * 1024, id + 1);
  expect(weights.count).toBe(5000);
  expect(weights.of(4999 * 1024)).toBe(5000);
});
