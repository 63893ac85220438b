import type { Perturbation } from '../../../../training/drift/perturbations/perturbation.ts';
import { pick } from '../../../../training/drift/random.ts';

/** What an article may be made to claim beside what it says, as the end of a sentence. Own list. */
const CLAIMS = [
  "sans l'autorisation des autorités",
  'sous la pression de ses alliés',
  "malgré l'opposition du gouvernement",
  'pour la troisième fois consécutive',
  'dans le plus grand secret',
  'en violation de la loi',
  'au grand dam des habitants',
  ', ce qui a provoqué la colère des syndicats',
  ', au prix de lourdes pertes',
  ', contre toute attente',
  ', avec le soutien de la police',
  ', ce que les experts contestent',
];
/** Adverbs that change what is claimed of a deed. Own list. */
const ADVERBS = [
  'illégalement',
  'secrètement',
  'violemment',
  'délibérément',
  'maladroitement',
  'unanimement',
];

/** Ends the sentence with a claim that nobody made. */
export const claimAdded: Perturbation = (sentence, { language, random }) => {
  const end = /\p{L}{4,}([.!?][\s\u00a0]?[»"”]?\s*)$/u.exec(sentence)?.[1];
  if (language !== 'fr' || end === undefined || sentence.length < 60) return null;
  const claim = pick(CLAIMS, random)!;
  const gap = claim.startsWith(',') ? '' : ' ';
  return sentence.slice(0, sentence.length - end.length) + gap + claim + end;
};

/** Puts an adverb after "a" or "ont", before the participle of a deed. */
export const adverbAdded: Perturbation = (sentence, { language, random }) => {
  if (language !== 'fr') return null;
  const places = Array.from(
    sentence.matchAll(
      /(?<![\p{L}'’-])(?:a|ont|avait|avaient) (?=\p{Ll}{4,}(?:é|i|u|is|it)e?s? )/gu,
    ),
    ({ 0: { length }, index }) => index + length,
  );
  const at = pick(places, random);
  return at === undefined
    ? null
    : `${sentence.slice(0, at)}${pick(ADVERBS, random)!} ${sentence.slice(at)}`;
};
