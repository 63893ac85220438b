import {
  replaceOne,
  type Perturbation,
} from '../../../../training/drift/perturbations/perturbation.ts';
import { NAMES, namesOf, sharesWord } from './names.ts';
import { pick } from '../../../../training/drift/random.ts';

/** Offices that the press quotes, each of the same gender as the others of its row. Own list. */
const OFFICES = [
  ['le ministre', 'le président', 'le maire', 'le procureur', 'le porte-parole', 'le directeur'],
  ['la ministre', 'la présidente', 'la maire', 'la procureure', 'la porte-parole', 'la directrice'],
  ['les enquêteurs', 'les avocats', 'les syndicats', 'les manifestants'],
  ['la police', 'la défense', "l'accusation"],
] as const;
const SAYS =
  'a (?:déclaré|dit|affirmé|indiqué|expliqué|précisé|ajouté|annoncé|souligné|estimé|assuré)|ont (?:déclaré|dit|affirmé|indiqué|expliqué|estimé)';

/** Who is named beside a reporting verb. */
const NAMED = new RegExp(`(?<=(?:${SAYS}|[Ss]elon) )${NAMES}|${NAMES}(?= (?:${SAYS}))`, 'gu');

/** Gives somebody's words to another person whom the other sentence names, in both languages. */
export const speakerSwapped: Perturbation = (sentence, { language, random, other, across }) => {
  if (language !== 'fr' || !across) return null;
  const name = pick(namesOf(other, across.other), random);
  return name === undefined
    ? null
    : replaceOne(sentence, NAMED, random, (found) =>
        across.sentence.includes(found) && !sharesWord(name, found) ? name : found,
      );
};

/** Gives somebody's words to the holder of another office. */
export const officeSwapped: Perturbation = (sentence, { language, random }) => {
  if (language !== 'fr') return null;
  const all = OFFICES.flat().join('|');
  const speaker = new RegExp(
    `(?<=(?:${SAYS}|[Ss]elon) )(?:${all})(?!\\p{L})|(?<!\\p{L})(?:${all})(?= (?:${SAYS}))`,
    'giu',
  );
  return replaceOne(sentence, speaker, random, (found) => {
    const same = (office: string): boolean => office === found.toLowerCase();
    const row = OFFICES.find((offices) => offices.some(same)) ?? [];
    const other = pick(
      row.filter((office) => !same(office)),
      random,
    )!;
    return /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
};
