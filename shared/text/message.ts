/** A sentence for people: a locale key and the values it speaks of, put into words at the very end. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
