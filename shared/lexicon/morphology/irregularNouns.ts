import type { Both } from '../../text/language.ts';

function table(entries: string): ReadonlyMap<string, string> {
  return new Map(entries.split(' ').map((entry) => entry.split(':') as [string, string]));
}

/** Forms of nouns and adjectives whose base no rule finds, "form:base". Source: standard grammars. */
export const IRREGULAR_NOUNS: Both<ReadonlyMap<string, string>> = {
  en: table(
    'men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose oxen:ox ' +
      'people:person crises:crisis analyses:analysis theses:thesis hypotheses:hypothesis ' +
      'bases:basis phenomena:phenomenon criteria:criterion media:medium data:datum dice:die ' +
      'better:good best:good worse:bad worst:bad policemen:policeman spokesmen:spokesman ' +
      'businessmen:businessman congressmen:congressman lawmen:lawman indices:index lives:life ' +
      'wives:wife knives:knife leaves:leaf halves:half shelves:shelf thieves:thief wolves:wolf ' +
      'has:have does:do goes:go was:be were:be is:be are:be am:be been:be being:be',
  ),
  fr: table(
    'yeux:œil cieux:ciel travaux:travail messieurs:monsieur mesdames:madame belle:beau ' +
      'belles:beau bel:beau nouvelle:nouveau nouvelles:nouveau nouvel:nouveau vieille:vieux ' +
      'vieilles:vieux vieil:vieux folle:fou fausse:faux fausses:faux douce:doux douces:doux ' +
      'longue:long longues:long blanche:blanc blanches:blanc publique:public publiques:public ' +
      'grecque:grec grecques:grec turque:turc turques:turc fraîche:frais fraîches:frais ' +
      'sèche:sec sèches:sec favorite:favori favorites:favori meilleur:bon meilleure:bon ' +
      'meilleurs:bon meilleures:bon pire:mauvais pires:mauvais genoux:genou bijoux:bijou',
  ),
};
