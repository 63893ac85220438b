import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/text/detectLanguage.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';
import { type SegmentMemo, segmentText } from '../../../shared/text/segmentText.ts';
import { sliceSpan } from '../../../shared/text/span.ts';

function blocks(text: string): string[] {
  return segmentText(text, 'en').blocks.map(
    (block) => `${block.kind}: ${sliceSpan(text, block).replace(/\s+/gu, ' ')}`,
  );
}

describe('blocks', () => {
  it('tells headings, paragraphs, crossheads and list items', () => {
    const text = [
      'Mayor resigns',
      'The mayor resigned on Monday.',
      'What comes next',
      'The council will vote:',
      '- on the budget',
      '2. on the roads',
      '• on the rest',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'heading: Mayor resigns',
      'paragraph: The mayor resigned on Monday.',
      'crosshead: What comes next',
      'paragraph: The council will vote:',
      'list-item: - on the budget',
      'list-item: 2. on the roads',
      'list-item: • on the rest',
    ]);
  });

  it('parts a crosshead in capitals from the sentence that it ran into', () => {
    expect(blocks('The mayor left. HOUSING COSTS The council met.')).toEqual([
      'paragraph: The mayor left.',
      'crosshead: HOUSING COSTS',
      'paragraph: The council met.',
    ]);
  });

  it('leaves acronyms and datelines in their sentence', () => {
    expect(blocks('NATO Secretary General Rutte spoke.')).toHaveLength(1);
    expect(blocks('BRUSSELS (Reuters) - The alliance met.')).toHaveLength(1);
    expect(blocks('UN AND EU Officials met.')).toHaveLength(1);
  });

  it('joins lines that were wrapped by hand, and only those', () => {
    const wrapped = [
      'It was a long and quiet day in the village, and',
      'nobody had seen the mayor since he went up the',
      'hill with his dog, which was as old as he was and',
      'limped a little when it rained, as it often did in',
      'those parts.',
      '',
      'Then he came back.',
    ];
    expect(blocks(wrapped.join('\n'))).toHaveLength(2);
    expect(blocks('One line here.\nAnother line there.\nA third one.')).toHaveLength(3);
  });
});

describe('corrections', () => {
  const text = 'One two. Three four.\n\nFive six.';
  const segments = (boundaries: Parameters<typeof segmentText>[2]): string[] =>
    segmentText(text, 'en', boundaries).segments.map((segment) => sliceSpan(text, segment));

  it('cuts and joins as a person says', () => {
    expect(segments([{ at: 4, kind: 'split' }])).toEqual([
      'One',
      'two.',
      'Three four.',
      'Five six.',
    ]);
    expect(segments([{ at: 9, kind: 'join' }])).toEqual(['One two. Three four.', 'Five six.']);
  });

  it('joins paragraphs, too', () => {
    const joined = segmentText(text, 'en', [{ at: 22, kind: 'join' }]);
    expect(joined.blocks).toHaveLength(1);
    expect(joined.segments).toHaveLength(2);
  });

  it('takes no harm from boundaries at odd places', () => {
    const plain = segments([]);
    expect(
      segments([
        { at: 0, kind: 'split' },
        { at: 999, kind: 'split' },
      ]),
    ).toEqual(plain);
    expect(
      segments([
        { at: 3, kind: 'join' },
        { at: 20, kind: 'split' },
      ]),
    ).toEqual(plain);
  });
});

describe('the memo', () => {
  it('gives what a fresh computation gives, and keeps the work of blocks that stay', () => {
    const memo: SegmentMemo = new Map();
    const before = segmentText('One here.\n\nTwo there. Three.\n\nFour.', 'en', [], memo);
    const edited = 'One here.\n\nTwo, there. Three.\n\nFour.';
    const after = segmentText(edited, 'en', [], memo);
    expect(after).toEqual(segmentText(edited, 'en'));
    expect(after.tokens[0]).toBe(before.tokens[0]);
  });

  it('knows two equal blocks apart', () => {
    const memo: SegmentMemo = new Map();
    const text = 'Same. Words.\nSame. Words.';
    expect(segmentText(text, 'en', [], memo)).toEqual(segmentText(text, 'en'));
    expect(segmentText(text, 'en', [], memo)).toEqual(segmentText(text, 'en'));
  });
});

describe('segmentLines', () => {
  it('takes each line for a segment, blank ones too, so that numbers are line numbers', () => {
    const text = 'A b. C d.\nE\r\n\r\nF.\n';
    const { segments } = segmentLines(text, 'en');
    expect(segments.map((segment) => sliceSpan(text, segment))).toEqual([
      'A b. C d.',
      'E',
      '',
      'F.',
    ]);
  });
});

describe('detectLanguage', () => {
  it('tells the two languages, also in a short sentence', () => {
    expect(detectLanguage('The mayor said that he would not resign.').language).toBe('en');
    expect(detectLanguage('Le maire a dit qu’il ne partirait pas.').language).toBe('fr');
  });

  it('says nothing of other languages, mixtures and texts without words', () => {
    for (const text of [
      'Der Bürgermeister hat gesagt, dass er nicht gehen wird, weil alle ihn brauchen.',
      'El alcalde dijo que no va a renunciar porque todos los vecinos lo apoyan.',
      '12 34 !?',
      '',
    ]) {
      expect(detectLanguage(text).language).toBeNull();
    }
  });
});
