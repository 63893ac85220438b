import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** With them a conditional supposes; it does not report. Source: own list. */
export const UNREAL_LEADS: Both<ReadonlySet<string>> = {
  fr: wordSet("si s' sans sinon autrement faute moins lieu pourquoi comment"),
  en: wordSet('if unless otherwise without were had why how i we'),
};

/** French verbs whose conditional is polite, or says what ought to be. Source: own list. */
export const UNREAL_VERBS: ReadonlySet<string> = wordSet(
  'pouvoir devoir vouloir falloir aimer souhaiter préférer savoir valoir convenir',
);
