import type { Both } from '../../text/language.ts';
import type { Stance } from '../quotation.ts';

/** A phrase that attributes by itself, followed by the speaker: "selon X", "according to X". */
export interface AttributionPhrase {
  readonly words: readonly string[];
  readonly stance: Stance;
}

function phrases(stance: Stance, list: string): AttributionPhrase[] {
  return list.split(', ').map((phrase) => ({ words: phrase.split(' '), stance }));
}

/** Source: own list. */
export const ATTRIBUTION_PHRASES: Both<readonly AttributionPhrase[]> = {
  fr: [
    ...phrases('neutral', "selon, d' après, dixit, de source, de sources"),
    ...phrases(
      'opinion',
      "de l' avis de, de l' avis des, de l' avis du, de l' avis d', aux yeux de, aux yeux des, aux yeux du, aux yeux d', à en croire, aux dires de, aux dires des, aux dires du, aux dires d', au dire de, au dire des, à entendre",
    ),
  ],
  en: [
    ...phrases('neutral', 'according to, in the words of'),
    ...phrases('opinion', 'in the view of, in the eyes of, in the opinion of'),
  ],
};

/** After "selon" these measure; they do not speak. */
export const NOT_SPEAKERS: Both<ReadonlySet<string>> = {
  fr: new Set(
    "que qu' si s' laquelle lequel lesquelles lesquels cas besoins besoin moyens critères modalités saison saisons âge type taille règles principe méthode formule années jours heure humeur plan calendrier".split(
      ' ',
    ),
  ),
  en: new Set('plan schedule size height age rank whether how'.split(' ')),
};

/** Nouns that name an act of saying, believing or wanting, before a clause of content. */
export const SPEECH_NOUNS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'affirmation affirmations allégation allégations annonce argument assurance aveu avertissement avis certitude conclusion conviction crainte craintes croyance déclaration déclarations espoir idée impression information opinion promesse rumeur rumeurs sentiment soupçon souhait témoignage thèse'.split(
      ' ',
    ),
  ),
  en: new Set(
    'accusation accusations acknowledgment admission allegation allegations announcement argument arguments assertion assertions assessment assumption assurance assurances belief beliefs charge charges claim claims comment comments complaint complaints concern concerns conclusion contention conviction criticism declaration demand demands denial doubt doubts estimate evidence expectation expectations fear fears finding findings hint hints hope hopes idea impression insistence notion observation opinion pledge prediction predictions promise promises proposal reminder report reports revelation revelations rumor rumors sense sign signs signal signals speculation statement suggestion suggestions suspicion suspicions testimony theory threat understanding view vow warning warnings'.split(
      ' ',
    ),
  ),
};

/** Texts, meetings and media that words are said in: they close a speaker's name and open an occasion. */
export const OCCASION_NOUNS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'allocution audience audition billet blog briefing chaîne chronique colloque communiqué compte conférence congrès conversation courrier courriel débat déclaration déjeuner déplacement dépêche dîner discours document échange édition éditorial émission enregistrement entretien essai étude facebook face-à-face forum instagram interview intervention journal lettre livre mail meeting message micro note ouvrage page point presse podcast quotidien radio rapport rassemblement rencontre réseau réunion roman sommet table témoignage texte tribune tweet twitter vidéo visite x'.split(
      ' ',
    ),
  ),
  en: new Set(
    'address advertisement appearance article blog book briefing broadcast call column comments conference conversation debate dinner document edition email essay event facebook filing forum gathering hearing instagram interview letter lecture lunch luncheon meeting memo message news note op-ed opinion panel podcast post press program radio rally release remarks report ruling show speech stop statement summit talk telephone television testimony town tweet twitter video visit website wednesday x'.split(
      ' ',
    ),
  ),
};

/** Prepositions that may open an occasion. */
export const OCCASION_PREPOSITIONS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'dans lors à au aux sur devant au pendant durant en après avant depuis hier ce'.split(' '),
  ),
  en: new Set(
    'in on at during after before while when as to via from following last this'.split(' '),
  ),
};

/** Heads of noun phrases that sum a statement up: "a souligné l'opposition de X à". */
export const ATTITUDE_NOUNS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'absence attachement besoin caractère confiance crainte craintes danger déception désaccord désir détermination difficulté difficultés disponibilité efforts engagement espoir exigence existence gravité hostilité importance impossibilité incapacité inquiétude inquiétudes intention intérêt manque mécontentement nécessité objectif obligation opposition préférence préoccupation préoccupations priorité progrès qualité refus regret regrets résolution responsabilité risque risques satisfaction solidarité souhait soutien succès urgence utilité volonté'.split(
      ' ',
    ),
  ),
  en: new Set(
    'ability absence attachment benefits commitment concern concerns confidence danger dangers desire desperation determination difficulties difficulty disagreement disappointment doubt doubts efforts existence failure fear fears frustration gravity hope hopes hostility importance inability intention intentions interest involvement knowledge lack merits need objections obligation opposition plan plans possibility preference priority progress readiness refusal regret regrets reluctance resolve responsibility risk risks role satisfaction seriousness solidarity support urgency usefulness value weakness willingness wish wrongdoing'.split(
      ' ',
    ),
  ),
};

/** Adjectives of one who is about to speak: "Le préfet est formel : …". Source: own list. */
export const PLAIN_SPEAKING: Both<ReadonlySet<string>> = {
  fr: new Set(
    'affirmatif affirmative catégorique catégoriques clair claire clairs claires formel formelle formels formelles inflexible lucide prudent prudente sceptique unanime unanimes'.split(
      ' ',
    ),
  ),
  en: new Set('adamant blunt categorical clear cautious emphatic plain unanimous'.split(' ')),
};
