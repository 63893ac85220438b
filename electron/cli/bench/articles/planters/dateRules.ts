import { rule, type SwapRule } from './rule.ts';

/** Another day than the English gives, told by what stands around now. Own list. */
export const DATE_RULES: readonly SwapRule[] = [
  rule('hier', 'demain', 'yesterday'),
  rule("aujourd[’']hui", 'hier', 'today'),
  rule('demain', 'hier', 'tomorrow'),
  rule('la semaine dernière', 'la semaine prochaine', 'last week'),
  rule('la semaine prochaine', 'la semaine dernière', 'next week'),
  rule('le mois dernier', 'le mois prochain', 'last month'),
  rule('le mois prochain', 'le mois dernier', 'next month'),
  rule("l[’']an(?:née)? derni(?:er|ère)", "l'an prochain", 'last year'),
  rule("l[’']an(?:née)? prochaine?", "l'an dernier", 'next year'),
  rule('matin', 'soir', 'morning'),
  rule('soir', 'matin', 'evening|night'),
];
