/** Something that was done, or could not be, for a person to read. */
export interface Notice {
  readonly text: string;
  /** The step that takes it back; null where nothing was done. */
  readonly way: 'undo' | 'redo' | null;
}

/** Says it to eyes and ears; the newest takes the place of the one before. */
export type Notify = (notice: Notice) => void;
