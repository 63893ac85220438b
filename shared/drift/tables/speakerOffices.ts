/** A title, and the words for it in both languages, as the sources of patterns. */
interface TitleRow {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
}

/** Source: own table, after the titles that the press puts to names. */
const TITLE_ROWS: readonly TitleRow[] = [
  {
    id: 'prime',
    en: 'prime minister|premier',
    fr: 'premier ministre|première ministre|chef(?:fe)? du gouvernement',
  },
  {
    id: 'finance',
    en: 'finance chief|chief financial officer|cfo|finance director',
    fr: 'directeur financier|directrice financière|daf',
  },
  {
    id: 'executive',
    en: 'chief executive(?: officer)?|ceo|boss|managing director',
    fr: 'directeur général|directrice générale|pdg|p-dg|patron(?:ne)?|directeur exécutif|directrice exécutive',
  },
  {
    id: 'president',
    en: 'president|chair(?:man|woman|person)?',
    fr: 'présidente?|chef(?:fe)? de l.état',
  },
  { id: 'spokesperson', en: 'spokes(?:man|woman|person)', fr: 'porte-parole' },
  { id: 'mayor', en: 'mayor', fr: 'maire|bourgmestre|édile' },
  { id: 'governor', en: 'governor', fr: 'gouverneure?|préfète?|présidente?' },
  {
    id: 'prosecutor',
    en: 'prosecutor|attorney general|district attorney',
    fr: 'procureure?|avocate? générale?|parquet|substitute?',
  },
  { id: 'lawyer', en: 'lawyer|solicitor|barrister|counsel', fr: 'avocate?' },
  { id: 'judge', en: 'judge|magistrate', fr: 'juge|magistrate?|présidente?' },
  { id: 'ambassador', en: 'ambassador', fr: 'ambassadeur|ambassadrice' },
  { id: 'senator', en: 'senator', fr: 'sénateur|sénatrice' },
  { id: 'economist', en: 'economist', fr: 'économiste' },
  { id: 'analyst', en: 'analyst', fr: 'analyste' },
  { id: 'surgeon', en: 'surgeon', fr: 'chirurgien(?:ne)?' },
  { id: 'goalkeeper', en: 'goalkeeper', fr: 'gardien(?:ne)?' },
  { id: 'coach', en: 'coach', fr: 'entraîneur|entraîneuse|sélectionneur|coach' },
  { id: 'bishop', en: 'bishop|archbishop', fr: 'évêque|archevêque' },
];

/** Titles that one person may bear, or that countries give the same office. */
export const COMPATIBLE_TITLES: readonly (readonly string[])[] = [
  ['executive', 'president'],
  ['prime', 'president'],
  ['governor', 'president'],
  ['lawyer', 'prosecutor'],
  ['judge', 'president'],
  ['economist', 'analyst'],
];

/** Who speaks without a name, and the words for them in both languages, as the sources of patterns. Own table. */
export const SPEAKER_ROWS: readonly TitleRow[] = [
  ...TITLE_ROWS,
  { id: 'minister', en: 'ministers?|secretary', fr: 'ministres?|secrétaires? d.état' },
  {
    id: 'police',
    en: 'police(?:men|man|woman)?|officers?',
    fr: 'police|policiers?|policière|gendarmes?',
  },
  {
    id: 'prosecutor',
    en: 'prosecutors|prosecution',
    fr: 'procureure?s|parquet|accusation|ministère public',
  },
  {
    id: 'lawyer',
    en: 'lawyers|attorneys?|solicitors|defen[cs]e team',
    fr: 'avocate?s|défense|conseils?',
  },
  { id: 'investigators', en: 'investigators|detectives?', fr: 'enquêteurs|enquêtrice' },
  { id: 'unions', en: 'unions?', fr: 'syndicats?' },
  { id: 'employers', en: 'employers?|bosses', fr: 'patronat|employeurs?|patrons' },
  { id: 'protesters', en: 'protest[eo]rs?|demonstrators?', fr: 'manifestante?s?' },
  { id: 'wife', en: 'wife|widow|husband', fr: 'épouse|femme|veuve|mari|époux|conjointe?|compagne' },
  { id: 'parent', en: 'mother|father|parents', fr: 'mère|père|parents' },
  { id: 'child', en: 'son|daughter|children', fr: 'fils|fille|enfants' },
  { id: 'sibling', en: 'brother|sister', fr: 'frère|sœur' },
  {
    id: 'doctor',
    en: 'doctors?|physicians?|surgeons?',
    fr: 'médecins?|docteure?s?|praticiens?|chirurgiens?',
  },
  { id: 'witness', en: 'witness(?:es)?', fr: 'témoins?' },
  { id: 'army', en: 'army|military|soldiers?', fr: 'armée|militaires?|soldats?' },
];

/** Speakers whom one word may stand for in the other language. */
export const COMPATIBLE_SPEAKERS: readonly (readonly string[])[] = [
  ['police', 'investigators'],
  ['prosecutor', 'investigators'],
  ['executive', 'employers'],
  ['minister', 'prime'],
];
