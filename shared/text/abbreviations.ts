import type { Language } from './language.ts';

/**
 * What a point after an abbreviation tells about the end of a sentence.
 *
 * - `name`: a name follows ("Dr. Watson", "M. Dupont"): never an end;
 * - `number`: a number follows ("p. 12", "art. IV"): no end before one;
 * - `inner`: always followed by more ("cf.", "e.g."): never an end;
 * - `either`: may close a sentence or stand before a name ("Inc.", "U.S.", "Wall St."): an end before
 *   a word that opens sentences;
 * - `last`: closes a list or a date ("etc.", "J.-C."): an end before any capital.
 */
export type AbbreviationClass = 'name' | 'number' | 'inner' | 'either' | 'last';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/**
 * Without their last point. Those listed in small letters are known in capitals, too.
 * Source: own lists, after the "Lexique des règles typographiques en usage à l'Imprimerie nationale"
 * (abbreviations) and the AP and Reuters stylebooks' chapters on abbreviations.
 */
const TABLES: Record<Language, Record<AbbreviationClass, readonly string[]>> = {
  fr: {
    name: words(`
      M MM Mr Mrs Ms Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prs Vve St Ste Sts Stes Col Cdt Cne Gal
      Gén Lt Sgt Cpl Adj R.P P.P Sr S.M S.E S.A.R
    `),
    number: words(`
      p pp n no nos nº n° art al chap chp fig figs vol vols ch t tom éd ed col § pl tél tel fasc op
      livr sect par env approx v vv
    `),
    inner: words(`
      cf ex p.ex c.-à-d c.à.d i.e e.g av apr vs dir trad coll coord prés bd blvd boul sq fbg arr hab
      s.l s.d
    `),
    either: words(`
      Cie Ets Sté Inc Ltd Corp Co Bros Jr S.A S.A.S S.A.R.L a.m p.m id réf
      janv févr avr juil sept oct nov déc
    `),
    last: words('etc J.-C J-C J.C suiv sqq ibid op.cit loc.cit'),
  },
  en: {
    name: words(`
      Mr Mrs Ms Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Sr Hon Gen Lt Col Capt Cpt Cmdr Comdr Maj Sgt
      Cpl Pvt Adm Brig Gov Govs Sen Sens Rep Reps Pres Supt Insp Det Mt Ft Pt Msgr Amb Atty Lt.Gov
      Lt.Col Maj.Gen M MM Mme Mlle
    `),
    number: words(`
      p pp no nos fig figs vol vols ch chap chaps sec secs para paras ver v vv op c eq eqs tel
      ext col ed n nn § ll l
    `),
    inner: words('e.g i.e cf viz vs approx ca excl resp transl repr illus eds'),
    either: words(`
      St Ste Ave Blvd Rd Inc Ltd Corp Co Cos Bros Jr Ph.D M.D B.A M.A B.Sc M.Sc LL.B J.D D.C U.S U.K
      U.N E.U a.m p.m A.D B.C B.C.E C.E Dept Assn Univ Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
      Dec Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky Md Mass
      Mich Minn Miss Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo W.Va al id plc PLC
    `),
    last: words('etc ibid ft lb lbs oz yd yds hr hrs mins'),
  },
};

const INDEX = { fr: index(TABLES.fr), en: index(TABLES.en) };

function index(
  table: Record<AbbreviationClass, readonly string[]>,
): Map<string, AbbreviationClass> {
  const entries = Object.entries(table) as [AbbreviationClass, readonly string[]][];
  return new Map(entries.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)));
}

/** The class of a word written with a point after it, or null if no abbreviation is known. */
export function abbreviationClass(word: string, language: Language): AbbreviationClass | null {
  const known = INDEX[language];
  const small = word.toLowerCase();
  // "DR. WATSON" in a heading.
  const shouted = word.length > 1 && word === word.toUpperCase();
  const capitalised = shouted ? known.get(word[0]! + small.slice(1)) : undefined;
  return known.get(word) ?? known.get(small) ?? capitalised ?? null;
}
