import type { Language } from './language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Function words that open a sentence, and hardly ever stand capitalised within one. After a point
 * that may belong to an abbreviation they tell that a sentence ended; after capitals, that a crosshead
 * did.
 * Source: own list, the closed word classes of both languages' grammars.
 */
export const OPENERS: Record<Language, ReadonlySet<string>> = {
  fr: words(`
    le la les l' un une des du de d' au aux ce cet cette ces c' mon ma mes ton ta tes son sa ses notre
    nos votre vos leur leurs je j' tu il elle on nous vous ils elles qui que qu' quoi quand où comment
    pourquoi combien quel quelle quels quelles lequel celui celle ceux celles ceci cela ça ne n' et ou
    mais car donc or ni si s' comme parce puisque lorsque lorsqu' tandis alors ainsi aussi après avant
    avec sans sous sur dans en par pour contre entre vers chez depuis pendant durant malgré selon outre
    hors parmi à dès jusque jusqu' aujourd'hui hier demain ici là voici voilà tout tous toute toutes
    plusieurs certains certaines chaque aucun aucune nul quelque quelques plus moins très trop même
    enfin ensuite puis toutefois cependant pourtant néanmoins bien oui non
  `),
  en: words(`
    the a an this that these those my your his her its our their i you he she it we they who whom whose
    which what when where why how and or but nor so yet if unless because although though while whereas
    since until till after before with without within under over on in into by for from against between
    among toward towards during despite according about above across along around behind below beneath
    beside besides beyond near off onto out through throughout to up upon via as at of not no yes there
    here then now today yesterday tomorrow all some any each every both either neither many much more
    most few several such other another one two three even also however moreover meanwhile still
    instead perhaps maybe
  `),
};

const FIRST_WORD = /^[«“"]?\s?(?<word>\p{Lu}\p{L}*['’]?)/u;

/** Whether a text starts with a capitalised opener, after an opening mark perhaps. */
export function isOpener(text: string, language: Language): boolean {
  const word = FIRST_WORD.exec(text)?.groups!.word;
  return word !== undefined && OPENERS[language].has(word.toLowerCase().replace('’', "'"));
}
