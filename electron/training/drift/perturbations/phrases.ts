import { pick, type Random } from '../random.ts';
import { splitWords, type Perturbation } from './perturbation.ts';

const CLAUSE_BREAK = /(?<=,) /u;

/** Leaves out what stands between two commas, or after the last one. */
export const clauseOmitted: Perturbation = (sentence, { random }) => {
  const clauses = sentence.split(CLAUSE_BREAK);
  if (clauses.length < 2) return null;
  const gone = 1 + Math.floor(random() * (clauses.length - 1));
  const kept = clauses.filter((_, i) => i !== gone).join(' ');
  return kept.replace(/,?$/u, /[.!?]$/u.exec(sentence)?.[0] ?? '');
};

/** Leaves out two to six words in a row. */
export const phraseOmitted: Perturbation = (sentence, { random }) => {
  const words = splitWords(sentence);
  const length = 2 * (2 + Math.floor(random() * 5));
  const room = words.length - length - 4;
  if (room < 2) return null;
  const from = 2 * Math.floor((random() * room) / 2) + 2;
  return [...words.slice(0, from), ...words.slice(from + length)].join('');
};

/** Adds two to six words of another sentence. */
export const phraseAdded: Perturbation = (sentence, { other, random }) => {
  const words = splitWords(sentence);
  const phrase = someWords(other, random);
  if (phrase === null || words.length < 5) return null;
  const at = 2 * Math.floor((random() * words.length) / 2);
  return [...words.slice(0, at), phrase, ' ', ...words.slice(at)].join('');
};

/** Adds a clause of another sentence at the end. */
export const clauseAdded: Perturbation = (sentence, { other, random }) => {
  const clause = pick(
    other
      .replace(/[.!?]+$/u, '')
      .split(CLAUSE_BREAK)
      .slice(1),
    random,
  );
  if (clause === undefined) return null;
  const end = /[.!?]*$/u.exec(sentence)![0];
  return `${sentence.slice(0, sentence.length - end.length)}, ${clause.replace(/,$/u, '')}${end}`;
};

function someWords(sentence: string, random: Random): string | null {
  const words = splitWords(sentence);
  const length = 2 * (2 + Math.floor(random() * 5)) - 1;
  if (words.length < length + 2) return null;
  const from = 2 * Math.floor((random() * (words.length - length)) / 2);
  return words.slice(from, from + length).join('');
}
