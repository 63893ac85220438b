/** What a person can do with the pairing. */
export type AlignmentCommand =
  | 'confirm'
  | 'split'
  | 'merge'
  | 'link'
  | 'unlink'
  | 'move'
  | 'realign'
  | 'hold'
  | 'joinSentences'
  | 'splitSentence';
