/** Why a file cannot be brought in; the codes are those of the contract's failures. */
export type ImportFailure = 'unsupported-format' | 'broken-archive' | 'too-large';

/** Thrown by every importer; `code` says which sentence people get to read. */
export class ImportFailed extends Error {
  readonly code: ImportFailure;

  constructor(code: ImportFailure, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ImportFailed';
    this.code = code;
  }
}
