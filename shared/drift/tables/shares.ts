import { phrases, type Contrary, type Sense } from '../contrary.ts';

/** How much of a whole, or how long, in phrases that word by word say something else. */
export type Reach =
  | 'noPart'
  | 'notWhole'
  | 'done'
  | 'left'
  | 'part'
  | 'more'
  | 'notAll'
  | 'none'
  | 'few'
  | 'everybody'
  | Duration;
type Duration = `${'one' | 'many'} ${Unit}`;
type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'generation';

const SINGULARS_FR: Readonly<Record<Unit, string>> = {
  hour: 'heure',
  day: 'jour|journée',
  week: 'semaine',
  month: 'mois',
  year: 'an|année',
  decade: 'décennie',
  century: 'siècle',
  generation: 'génération',
};
const PLURAL_EN = (unit: Unit): string => (unit === 'century' ? 'centuries' : `${unit}s`);

/** "For decades" is no single one, nor the reverse; "two decades" is a matter of numbers. */
function durations(): Record<Duration, Sense> {
  const senses = (Object.entries(SINGULARS_FR) as [Unit, string][]).flatMap(([unit, french]) => {
    const plural = french.replace(/(?<!s)(?=\||$)/gu, 's');
    const own: [Duration, Sense][] = [
      [
        `many ${unit}`,
        {
          en: phrases(
            `(?<=(?:for|over|lasted|lasting|took|takes?|after|within|several|many) )${PLURAL_EN(unit)}`,
          ),
          fr: phrases(
            `(?:depuis|pendant|durant) (?:des|plusieurs|de (?:longs|longues|nombreux|nombreuses)) (?:${plural})`,
          ),
          also: {
            en: phrases(PLURAL_EN(unit)),
            fr: phrases(
              unit === 'month'
                ? '(?<!(?<!\\p{L})un )mois|longtemps'
                : `${plural}|longtemps|dizaines`,
            ),
          },
        },
      ],
      [
        `one ${unit}`,
        {
          en: phrases(
            `(?<=(?:for|over|lasted|took|within|in|after) (?:an?|one|a whole|an entire|a single) )${unit}`,
          ),
          fr: phrases(`une? (?:${french})(?! (?:sur|par|plus tard|après|avant))`),
          also: { en: phrases(unit), fr: phrases(unit === 'month' ? '(?:un|ce|le) mois' : french) },
        },
      ],
    ];
    return own;
  });
  return Object.fromEntries(senses) as Record<Duration, Sense>;
}

/** Source: own table. */
export const REACHES: Readonly<Record<Reach, Sense>> = {
  notAll: {
    en: phrases(
      'not (?:(?:saying|suggesting|claiming|arguing) (?:that )?)?(?:all|every|everyone|everybody|everything|always)',
    ),
    fr: phrases('pas (?:tous|toutes|tout le monde|toujours)'),
    also: {
      fr: phrases(
        'tou(?:s|t|te|tes)|chaque|certaine?s?|quelques|toujours|plupart|majorité|unanim\\p{L}+|seule?s?|partie|parfois',
      ),
    },
  },
  none: {
    en: phrases('none|no one|nobody|not (?:one|a single)'),
    fr: phrases(
      "aucune?|nul|nulle|(?<!(?:une|la|cette|chaque|par|autre) )personne(?= (?:ne |n['’]))|jamais|(?<!de )rien(?= (?:ne |n['’]))",
    ),
    also: {
      en: phrases('no|never|nothing|any\\p{L}*|neither|nor|without|ever|lack\\p{L}*|un\\p{L}+'),
    },
  },
  few: {
    en: phrases('(?:hardly|scarcely|barely) (?:any|anyone|anybody|anything|ever)'),
    fr: phrases('presque (?:personne|rien|jamais|aucune?)'),
    also: { fr: phrases("n[e’']|peu|à peine|rare\\p{L}*|guère|sans|presque|quasi\\p{L}*") },
  },
  everybody: {
    en: phrases('everyone|everybody'),
    fr: phrases('tout le monde|(?:tous|toutes) les'),
    also: { en: phrases('every\\p{L}*|all|whole|entire|each|any\\p{L}{4,}') },
  },
  noPart: {
    en: phrases("(?:not|n[’']t|never|without) (?:\\p{L}+ ){0,4}?any of"),
    fr: phrases('(?:aucune?|pas la moindre) (?:partie|part)'),
    also: { fr: phrases('aucune?|rien|moindre|quoi que ce soit|nul\\p{L}*') },
  },
  notWhole: {
    en: phrases("(?:not|n[’']t) (?:\\p{L}+ ){0,4}?(?:all|the whole|the full|the entire|in full)"),
    fr: phrases(
      "(?:pas|sans) (?:\\p{L}+ ){0,6}?(?:la totalité|l[’']intégralité|l[’']ensemble|entièrement|intégralement)",
    ),
    also: { en: phrases('all|whole|full\\p{L}*|entire\\p{L}*|every\\p{L}*|total\\p{L}*') },
  },
  done: {
    en: phrases('(?:so far|already) (?!been)\\p{L}+(?:ed|en|nt|ne|un|ought|own)'),
    fr: phrases('a déjà|ont déjà'),
    also: {
      fr: phrases('déjà|jusqu\\p{L}+|ici|à ce jour|a\\p{L}* (?:réalis|exécut|dépens)\\p{L}+'),
    },
  },
  left: {
    en: phrases('remain\\p{L}*|left|outstanding|still|yet'),
    fr: phrases('rest(?:e|ent|ait|aient|era|eront) (?:\\p{L}+ ){0,8}?à \\p{L}+(?:er|ir|re)'),
    also: { en: phrases('rest|remainder|to go|to be|unfinished|further|more|need\\p{L}*') },
  },
  part: {
    en: phrases('(?:half|thirds?|quarters?|fifths?|per ?cent) as (?:much|many|\\p{L}+)'),
    fr: phrases('fois moins|la moitié d'),
    also: {
      fr: phrases('moins|autant|aussi|que|fois|équivalent\\p{L}*|seulement|représent\\p{L}+'),
    },
  },
  more: {
    en: phrases('more than'),
    fr: phrases(
      '(?:tiers|moitié|quarts?|cinquièmes?|%|pour cent)[^.,;]{0,30} (?:de plus|supplémentaires?|en plus)',
    ),
    also: { en: phrases('more|extra|additional|further|again|higher|greater|\\p{L}+er than') },
  },
  ...durations(),
};

const UNITS = Object.keys(SINGULARS_FR) as Unit[];

/** Reaches that contradict each other. */
export const CONTRARY_REACHES: readonly Contrary<Reach>[] = [
  ['noPart', 'notWhole', 'partial'],
  ['notWhole', 'noPart', 'partial'],
  ['done', 'left', 'remaining'],
  ['notAll', 'none', 'partial'],
  ['none', 'notAll', 'partial'],
  ['few', 'everybody', 'changed'],
  ['part', 'more', 'partial'],
  ...UNITS.flatMap((unit): Contrary<Reach>[] => [
    [`many ${unit}`, `one ${unit}`, 'duration'],
    [`one ${unit}`, `many ${unit}`, 'duration'],
  ]),
];

/** "All but two": everybody else. Source: own table. */
export const ALL_BUT_EN = phrases(
  'all but (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a (?:few|handful|dozen))',
);

/** French words of which any keeps it. */
export const ALL_BUT_ANSWERS_FR = phrases(
  "sauf|except\\p{L}+|à l['’]exception|hormis|à part|tou(?:s|t|te|tes)|autres?|rest\\p{L}+|moins|seule?s?|seulement|échapp\\p{L}+|presque|quasi\\p{L}*|n(?:e|['’]\\p{L}+)",
);
