import type { Both, Language } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Nouns that news counts, look-up forms, by what they count; a word of several kinds stands in each. Source: own table. */
const KINDS: Readonly<Record<string, Both<ReadonlySet<string>>>> = {
  person: {
    en: wordSet('people person persons individuals residents inhabitants villagers'),
    fr: wordSet('personne personnes gens individus habitants habitantes villageois riverains'),
  },
  family: { en: wordSet('family families'), fr: wordSet('famille familles') },
  household: {
    en: wordSet('household households'),
    fr: wordSet('foyer foyers ménage ménages famille familles'),
  },
  home: {
    en: wordSet('home homes house houses dwelling dwellings'),
    fr: wordSet('maison maisons logement logements habitation habitations foyer foyers pavillons'),
  },
  woman: { en: wordSet('woman women'), fr: wordSet('femme femmes') },
  child: {
    en: wordSet('child children kids'),
    fr: wordSet('enfant enfants mineurs petits fillettes garçons'),
  },
  soldier: {
    en: wordSet('soldier soldiers troops servicemen'),
    fr: wordSet('soldat soldats militaire militaires hommes'),
  },
  civilian: { en: wordSet('civilian civilians'), fr: wordSet('civil civils civile civiles') },
  job: { en: wordSet('job jobs'), fr: wordSet('emploi emplois poste postes') },
  company: {
    en: wordSet('company companies firm firms businesses'),
    fr: wordSet('entreprise entreprises société sociétés compagnies firmes groupes'),
  },
  school: {
    en: wordSet('school schools'),
    fr: wordSet('école écoles établissements collèges lycées'),
  },
  hospital: { en: wordSet('hospital hospitals'), fr: wordSet('hôpital hôpitaux établissements') },
  village: { en: wordSet('village villages'), fr: wordSet('village villages localités hameaux') },
  country: { en: wordSet('country countries'), fr: wordSet('pays états nations') },
  city: {
    en: wordSet('city cities town towns'),
    fr: wordSet('ville villes localités communes cités'),
  },
};

/** Look-up form -> what it counts. */
const BY_FORM: Both<ReadonlyMap<string, readonly string[]>> = {
  en: byNoun('en'),
  fr: byNoun('fr'),
};

function byNoun(language: Language): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [kind, nouns] of Object.entries(KINDS))
    for (const noun of nouns[language]) index.set(noun, [...(index.get(noun) ?? []), kind]);
  return index;
}

/** What a noun counts; empty for nouns that the table does not have. */
export function kindsOf(form: string, language: Language): readonly string[] {
  return BY_FORM[language].get(form) ?? NONE;
}

const NONE: readonly string[] = [];
