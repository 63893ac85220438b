/** What is wrong with a file of house rules or glossary terms; each has its sentence in `errors`. */
export type HouseFileProblem =
  /** Not JSON, or not well-formed XML; `where` is the line, where it is known. */
  | 'syntax'
  /** Well-formed, but not what it should be; `where` says at which field. */
  | 'shape'
  /** A CSV without a column for either language. */
  | 'columns'
  /** Nothing in it that could be taken over. */
  | 'nothing'
  | 'too-many';

/** Thrown by the readers; nothing was taken over. */
export class HouseFileError extends Error {
  readonly problem: HouseFileProblem;
  readonly where: string | number;

  constructor(problem: HouseFileProblem, where: string | number = '', options?: ErrorOptions) {
    super(`house file: ${problem} ${where}`, options);
    this.name = 'HouseFileError';
    this.problem = problem;
    this.where = where;
  }
}
