/**
 * Called by long work between steps with how much is done. A host reports progress in it, and throws
 * in it to cancel: pure code neither knows nor catches.
 */
export type Checkpoint = (done: number, total: number) => void;
