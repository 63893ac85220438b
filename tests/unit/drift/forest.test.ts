import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOdds, type Tree } from '../../../shared/drift/model/boostedTrees.ts';
import { Forest } from '../../../shared/drift/model/forest.ts';

const FEATURES = 4;
const value = fc.double({ min: -3, max: 3, noNaN: true });

/** A tree of any shape, its nodes as `Tree` numbers them. */
const tree = fc
  .array(fc.record({ feature: fc.integer({ min: -1, max: FEATURES - 1 }), value }), {
    minLength: 31,
    maxLength: 31,
  })
  .map((nodes): Tree => ({
    feature: nodes.map(({ feature }, node) => (node < 15 ? feature : -1)),
    threshold: nodes.map((node) => node.value),
  }));

test('a forest says what its trees say one by one', () => {
  const rows = fc.array(fc.array(value, { minLength: FEATURES, maxLength: FEATURES }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), rows, value, (trees, all, start) => {
      const forest = new Forest(trees);
      for (const row of all) {
        const sum = trees.reduce((odds, one) => odds + treeOdds(one, row), start);
        expect(forest.addTo(start, row)).toBe(sum);
      }
    }),
  );
});

test('a value that is no number goes right, as in a tree', () => {
  const split = { feature: [0, -1, 1, -1, -1, -1, -1], threshold: [0, 1, 0, 0, 0, 2, 3] };
  expect(new Forest([split]).addTo(0, [NaN, -1])).toBe(2);
  expect(new Forest([split]).addTo(0, [-1, NaN])).toBe(1);
});
