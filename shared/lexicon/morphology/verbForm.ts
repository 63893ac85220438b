export type Mood =
  'infinitive' | 'indicative' | 'subjunctive' | 'conditional' | 'imperative' | 'participle';

/** Simple tenses; compound tenses are made of an auxiliary and a participle by whoever reads them. */
export type Tense = 'present' | 'imperfect' | 'past' | 'future';

export type Person = 1 | 2 | 3;
export type GrammaticalNumber = 'singular' | 'plural';
export type Gender = 'masculine' | 'feminine';

/** What an inflected form says. Features that the form leaves open are null. */
export interface VerbFeatures {
  readonly mood: Mood;
  readonly tense: Tense;
  readonly person: Person | null;
  readonly number: GrammaticalNumber | null;
  /** Of French past participles. */
  readonly gender: Gender | null;
}

/** One form of a verb, lower case. */
export interface VerbForm extends VerbFeatures {
  readonly form: string;
}

/** One way to understand a form. */
export interface VerbReading extends VerbFeatures {
  readonly lemma: string;
}
