import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/**
 * direct: all inside marks, a clause of its own. partial: a marked fragment inside the reporter's
 * sentence. indirect: reported speech without marks of its own (marked fragments may lie inside).
 * mention: a title, name, term or scare quote between marks, nobody's words.
 */
export type QuotationType = 'direct' | 'partial' | 'indirect' | 'mention';

/** How the reporting verb or phrase colours what is said. */
export type Stance =
  | 'neutral'
  | 'add'
  | 'ask'
  | 'reply'
  | 'claim'
  | 'admit'
  | 'deny'
  | 'warn'
  | 'promise'
  | 'announce'
  | 'criticise'
  | 'praise'
  | 'opinion'
  | 'hope'
  | 'order'
  | 'hearsay';

/** Who speaks: as written at a place in the text, and who that is in this article. */
export interface Speaker extends Span {
  /** As written, "la porte-parole". */
  readonly text: string;
  /** The person or organisation meant, by the fullest name that the article has for it. */
  readonly name: string;
}

/** The verb or phrase that reports: "a déclaré", "selon". */
export interface Cue extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly stance: Stance;
  /** True for hearsay forms: "aurait déclaré", "reportedly said". */
  readonly hearsay: boolean;
}

/** The outlet or person through whom the words came: "selon le Wall Street Journal". */
export interface Relay extends Span {
  readonly text: string;
  readonly name: string;
}

/** When, where or how it was said: "lors d'une réunion de l'entreprise mardi". */
export interface Occasion extends Span {
  readonly text: string;
}

/** A stretch of somebody's words (or a mention). Span and pieces leave the marks out. */
export interface Quotation extends Span {
  /** Stable while the words around it stay: language, order, and a hash of the words. */
  readonly id: string;
  readonly language: Language;
  readonly type: QuotationType;
  /** The marks as typed, opening and closing ("« " and " »"); null where there are none. */
  readonly marks: { readonly open: string; readonly close: string } | null;
  /** The stretches that carry the words when an incise splits them; one stretch otherwise. */
  readonly pieces: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly relay: Relay | null;
  readonly occasion: Occasion | null;
  /** Id of the quotation that this one lies inside, if any. */
  readonly parent: string | null;
  /** 0..1 */
  readonly confidence: number;
  readonly origin: 'automatic' | 'edited';
}
