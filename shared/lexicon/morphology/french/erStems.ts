/** Verbs in -eler and -eter that take a grave accent instead of doubling. Source: Bescherelle. */
const GRAVE = new Set(
  (
    'acheter racheter fureter haleter crocheter corseter fileter agneler celer receler déceler ciseler ' +
    'démanteler écarteler geler congeler dégeler surgeler regeler marteler modeler remodeler peler harceler'
  ).split(' '),
);

/**
 * The ways to write the stem of a verb in -er before an ending: "mange" before "ons", "achèt" before
 * "e", "pai" or "pay" before "e".
 *
 * @param infinitive of a verb in -er
 * @param ending as added to the plain stem: "ons", "ent", "erait"
 */
export function erStems(infinitive: string, ending: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  if (/^[aâo]/u.test(ending)) {
    if (stem.endsWith('c')) return [`${stem.slice(0, -1)}ç`];
    if (stem.endsWith('g')) return [`${stem}e`];
    return [stem];
  }
  const future = /^er./u.test(ending) && ending !== 'er' && !ending.startsWith('èr');
  const mute = future || /^(?:e|es|ent)$/u.test(ending);
  if (!mute) return [stem];
  if (/(?:en|renv)voy$/u.test(stem) && future) return [stem];
  if (/[ou]y$/u.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [`${stem.slice(0, -1)}i`, stem];
  const weak = /^(.*)([eé])(gu|qu|ch|gn|[bcdfghjklmnpqrstvxz][lr]?)$/u.exec(stem);
  if (!weak) return [stem];
  const [, head, vowel, consonants] = weak;
  const grave = `${head}è${consonants}`;
  if (vowel === 'é') return future ? [stem, grave] : [grave];
  if (/^(?:l|t)$/u.test(consonants!) && !GRAVE.has(infinitive)) {
    return [`${stem}${consonants}`, grave];
  }
  return [grave];
}
