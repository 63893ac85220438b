import { hashText } from './hash.ts';
import type { Draft } from './draft.ts';
import { NameBook, textOf } from './names.ts';
import { runSpan } from './nounPhrases.ts';
import type { Quotation } from './quotation.ts';
import type { Words } from './words.ts';

/** Turns drafts into quotations: names resolved in reading order, parents and ids given. */
export function assemble(words: Words, drafts: readonly Draft[]): Quotation[] {
  const names = new NameBook(words);
  const ordered = [...drafts].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      Number(b.type === 'indirect') - Number(a.type === 'indirect'),
  );
  const resolved = new Map<Draft, string>();
  const bySpeaker = ordered
    .filter((draft) => draft.speaker)
    .sort((a, b) => a.speaker!.from - b.speaker!.from);
  for (const draft of bySpeaker) resolved.set(draft, names.resolve(draft.speaker!));
  for (const [draft, name] of resolved)
    resolved.set(draft, names.resolveLate(draft.speaker!, name));
  const counts = new Map<string, number>();
  const open: Quotation[] = [];
  return ordered.map((draft) => {
    while (open.length > 0 && open.at(-1)!.end < draft.end) open.pop();
    const text = words.text.slice(draft.start, draft.end);
    const hash = hashText(text);
    const count = counts.get(hash) ?? 0;
    counts.set(hash, count + 1);
    const { cue, speaker, relay, occasion, marked } = draft;
    const quotation: Quotation = {
      id: `${words.language}-${hash}${count > 0 ? `-${count}` : ''}`,
      language: words.language,
      type: draft.type,
      start: draft.start,
      end: draft.end,
      marks: marked && markText(words, marked),
      pieces: draft.pieces,
      speaker: speaker && {
        ...runSpan(words, speaker),
        text: textOf(words, speaker),
        name: resolved.get(draft)!,
      },
      cue: cue && {
        ...runSpan(words, cue),
        text: words.text.slice(words.tokens[cue.from]!.start, words.tokens[cue.to - 1]!.end),
        lemma: cue.lemma,
        stance: cue.stance,
        hearsay: cue.hearsay,
      },
      relay: relay && {
        ...runSpan(words, relay),
        text: textOf(words, relay),
        name: names.resolve(relay),
      },
      occasion: occasion && { ...runSpan(words, occasion), text: textOf(words, occasion) },
      parent: open.at(-1)?.id ?? null,
      confidence: Math.round(draft.confidence * 100) / 100,
      origin: 'automatic',
    };
    open.push(quotation);
    return quotation;
  });
}

/** The marks as typed, with the white space between them and the words. */
function markText(
  words: Words,
  { open, close, start, end }: NonNullable<Draft['marked']>,
): Quotation['marks'] {
  return {
    open: open ? words.text.slice(open.start, start) : '',
    close: close ? words.text.slice(end, close.end) : '',
  };
}
