import type { Both } from '../../text/language.ts';

/** Titles that go before a name and are no part of it. */
export const TITLES: Both<ReadonlySet<string>> = {
  fr: new Set(
    'm mm mme mmes mlle monsieur madame me mᵉ dr pr docteur professeur maître sir lord lady'.split(
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
    'mme mmes mlle madame députée ministre-elle présidente directrice sénatrice maire-elle chanceliére avocate fille femme mère sœur épouse actrice chanteuse conseillère fondatrice étudiante candidate reine princesse infirmière chercheuse'.split(
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
