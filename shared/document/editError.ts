/** An edit that does not fit the pair that it is meant for; nothing was changed. */
export class EditError extends Error {
  readonly reason: 'span-outside-text' | 'span-cuts-character' | 'span-empty' | 'text-too-long';

  constructor(reason: EditError['reason']) {
    super(`edit refused: ${reason}`);
    this.name = 'EditError';
    this.reason = reason;
  }
}
