/** The longest text that a document pair holds, in UTF-16 code units: a long novel. */
export const MAX_TEXT_LENGTH = 4_000_000;

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 32_000_000;
