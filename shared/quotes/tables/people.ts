import type { Both } from '../../text/language.ts';

/** Titles that go before a name and are no part of it. */
export const TITLES: Both<ReadonlySet<string>> = {
  fr: new Set(
    'm mm mme mmes mlle melle monsieur madame me mᵉ dr pr docteur professeur maître sir lord lady premier première'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms miss mx dr sir lord lady dame prof sen rep gov gen col lt sgt capt rev hon'.split(
      ' ',
    ),
  ),
};

/** Heads of phrases that mean a woman, a man. Source: own lists. */
export const FEMININE_HEADS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'mme mmes mlle madame députée présidente directrice sénatrice chancelière avocate fille femme mère sœur épouse actrice chanteuse conseillère fondatrice étudiante candidate reine princesse infirmière chercheuse'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mrs ms miss spokeswoman chairwoman congresswoman councilwoman businesswoman woman girl mother sister wife daughter actress queen princess lady dame'.split(
      ' ',
    ),
  ),
};
export const MASCULINE_HEADS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'm monsieur député président directeur sénateur chancelier avocat garçon homme père frère époux mari acteur chanteur conseiller fondateur étudiant candidat roi prince infirmier chercheur'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr spokesman chairman congressman councilman businessman man boy father brother husband son actor king prince lord sir'.split(
      ' ',
    ),
  ),
};

/**
 * Offices that go before a name with a capital: "Anthropic CEO Dario Amodei". Words that open the names
 * of organisations ("Justice Department") are left out, and so are kings and popes, whose office is
 * part of their name.
 */
export const OFFICES: Both<ReadonlySet<string>> = {
  fr: new Set(
    'président présidente ministre secrétaire sénateur sénatrice maire gouverneur gouverneure pdg directeur directrice chancelier chancelière préfet préfète juge procureur procureure commissaire ambassadeur ambassadrice'.split(
      ' ',
    ),
  ),
  en: new Set(
    'president vice-president ceo cfo coo cto chief executive officer chairman chairwoman chair director minister secretary senator representative congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor delegate governor mayor chancellor premier ambassador commissioner attorney prosecutor judge sheriff professor spokesman spokeswoman spokesperson manager strategist adviser advisor analyst founder co-founder colonel captain sergeant lieutenant major admiral pastor reverend bishop archbishop cardinal rabbi imam coach leader speaker'.split(
      ' ',
    ),
  ),
};

/** After these words an office is part of an organisation's name: "Executive Council". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  'office department council committee commission court institute institution college university society association party group network agency bureau board foundation union company corporation magazine times post journal news'.split(
    ' ',
  ),
);

/** Ways to name the head of an organisation that mean the same office. */
export const OFFICE_PEERS: Both<readonly ReadonlySet<string>[]> = {
  fr: [
    new Set(
      'patron patronne pdg directeur directrice dirigeant dirigeante président-directeur chef ceo'.split(
        ' ',
      ),
    ),
    new Set('porte-parole porte-paroles'.split(' ')),
    new Set('président présidente'.split(' ')),
    new Set('fondateur fondatrice cofondateur cofondatrice'.split(' ')),
  ],
  en: [
    new Set('boss ceo chief executive head'.split(' ')),
    new Set('spokesman spokeswoman spokesperson'.split(' ')),
    new Set('president chairman chairwoman chair'.split(' ')),
    new Set('founder co-founder'.split(' ')),
  ],
};
