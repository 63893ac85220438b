/** The two languages of a document pair. Either may be the source. */
export type Language = 'en' | 'fr';

/** One value for each language. */
export interface Both<T> {
  readonly en: T;
  readonly fr: T;
}
