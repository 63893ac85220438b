import type { Language } from './language.ts';

/**
 * What a point after an abbreviation tells about the end of a sentence.
 *
 * - `name`: a name follows ("Dr. Watson", "M. Dupont"): never an end;
 * - `number`: a number follows ("p. 12", "art. IV"): no end before one;
 * - `inner`: always followed by more ("cf.", "e.g."): never an end;
 * - `either`: may close a sentence ("etc.", "Inc."): an end before a word that opens sentences.
 */
export type AbbreviationClass = 'name' | 'number' | 'inner' | 'either';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/**
 * Without their last point; compared as written first, then in small letters.
 * Source: own lists, after the "Lexique des règles typographiques en usage à l'Imprimerie nationale"
 * (abbreviations) and the AP and Reuters stylebooks' chapters on abbreviations.
 */
const TABLES: Record<Language, Record<AbbreviationClass, readonly string[]>> = {
  fr: {
    name: words(`
      M MM Mr Mrs Ms Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prs Vve St Ste Sts Stes Col Cdt Cne Gal
      Gén Lt Cap Sgt Cpl Adj R.P P.P Fr Sr S.M S.E S.A.R LL.MM
    `),
    number: words(`
      p pp n no nos nº n° art al chap chp fig figs vol vols t tom éd ed col §  ch pl tél tel fasc op
      livr sect par env approx v vv str
    `),
    inner: words(`
      cf ex p.ex c.-à-d c.à.d i.e e.g av apr env vs dir trad coll coord prés bd blvd boul pl sq rte
      fbg imm dép arr ms mss obs rem min max moy resp spéc hab janv févr avr juil sept oct nov déc
      lun mar mer jeu ven sam dim s.l s.d
    `),
    either: words(`
      etc J.-C J.C apr.J.-C Cie Ets Sté Inc Ltd Corp Co Bros Jr S.A S.A.S S.A.R.L a.m p.m suiv sq sqq
      éd ibid id op.cit loc.cit réf km/h
    `),
  },
  en: {
    name: words(`
      Mr Mrs Ms Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Sr Hon Gen Lt Col Capt Cpt Cmdr Comdr Maj Sgt
      Cpl Pvt Adm Brig Gov Govs Sen Sens Rep Reps Pres Sec Supt Insp Det St Ste Mt Ft Pt Msgr Amb Atty
      Dist Esq M MM Mme Mlle Lt.Gov Lt.Col Maj.Gen Gen'l
    `),
    number: words(`
      p pp no nos No Nos art arts fig figs vol vols ch chap chaps sec secs para paras ver v vv op opp ca
      c eq eqs ex ext tel app pt col ed n nn § ll l
    `),
    inner: words(`
      e.g i.e cf viz vs v approx ca c est incl excl resp esp spec fr trans transl repr illus ed eds
      al.e.g dept univ assn bros.& bur
    `),
    either: words(`
      etc al Inc Ltd Corp Co Cos Bros Jr Sr Ph.D M.D B.A M.A B.Sc M.Sc LL.B J.D D.C U.S U.K U.N E.U
      U.S.A U.S.S.R a.m p.m A.M P.M A.D B.C B.C.E C.E Ave Blvd Rd Dept Assn Univ Jan Feb Mar Apr Jun
      Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo
      Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va
      Vt Wash Wis Wyo N.Y N.J N.H N.M N.C N.D S.C S.D R.I W.Va ft lb lbs oz yd yds mi in min mins hr
      hrs ibid id plc PLC
    `),
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
  return known.get(word) ?? known.get(word.toLowerCase()) ?? null;
}
