import type { Both } from '../../text/language.ts';
import { anyPhrase, phrases } from '../contrary.ts';

/** What ties the two sides of a sequence: the one is earlier, or it brings the other about. */
export type Sequence = 'time' | 'cause' | 'comparison';

/**
 * Markers by which of their two sides comes first, is earlier or the cause: what the marker leads ("after the
 * vote"), or the rest of the sentence ("he left before the vote", "the vote led to protests").
 */
export interface SequenceMarkers {
  readonly led: RegExp;
  readonly rest: RegExp;
}

/** Comparisons have no marker that leads what comes first. */
const NOTHING = /(?!)/gu;

/** French verbs of cause, as stems of their finite forms and participles. */
const CAUSING_FR = 'entraîn|provoqu|caus|déclench|suscit|engendr|occasionn';
const CAUSED_FR = `(?:${CAUSING_FR})ée?s?`;

/**
 * Source: grammars of both languages (Quirk et al. 1985, 15.25-15.48; Grevisse, chapter 27); causal verbs after
 * Girju 2003 and their usual French renderings. Own lists.
 */
export const SEQUENCES: Readonly<Record<Sequence, Both<SequenceMarkers>>> = {
  time: {
    en: {
      led: phrases('after'),
      // "He had already left when it was found."
      rest: phrases("before|prior to|(?<=had already(?: [\\p{L}’'-]+){1,9} )when"),
    },
    fr: {
      led: phrases("(?<!d[’'])après|à la suite d(?:e|u|es)|à l[’']issue d(?:e|u|es)"),
      rest: phrases(
        "avant(?= (?:de|que|le|la|les|un|une|son|sa|ses|leur|leurs)\\b| (?:d|qu|l)[’'])",
      ),
    },
  },
  comparison: {
    en: {
      led: NOTHING,
      rest: phrases(
        "(?<=(?<!\\p{L})(?:more|less|fewer|\\p{L}{2,}er)(?: [\\p{L}’'-]+){0,4} )than(?! (?:ever|usual|expected|half|twice|\\d))|(?<=(?<!\\p{L})as (?:likely|much|many|often) )as",
      ),
    },
    fr: {
      led: NOTHING,
      rest: phrases(
        "(?<=(?<!\\p{L})(?:plus|moins|autant|davantage|mieux) [^.;!?]{0,50})(?:que|qu(?=[’']))",
      ),
    },
  },
  cause: {
    en: {
      led: phrases(
        'because(?: of)?|due to|owing to|(?:caused|triggered|sparked|prompted|driven|fuell?ed|brought about) by|as a result of|in response to|stem(?:s|med|ming) from|attribut(?:ed|es|able) to|thanks to|result(?:s|ed|ing) from|ar(?:ises?|ose|ising) from|blamed (?:[\\p{L}]+ ){0,4}on',
      ),
      rest: phrases(
        '(?:caus(?:ed|ing)|trigger(?:s|ed|ing)|spark(?:s|ed|ing)|prompt(?:s|ed|ing))(?! by| to)|(?:leads?|led|leading) to|result(?:s|ed|ing)? in|(?:brings?|brought|bringing) about|(?:gives?|gave|giving) rise to|touched off|(?:fuel|spur)(?:s|l?led|red|l?ling|ring)(?! by)',
      ),
    },
    fr: {
      led: phrases(
        `parce qu(?:e|[’'])|car|en raison d(?:e|u|es)|à cause d(?:e|u|es)|du fait d(?:e|u|es)|sous l[’']effet d(?:e|u|es)|due?s? (?:à|aux?)|${CAUSED_FR} par|découl\\p{L}+ d(?:e|u|es)|résult(?:e|ent|ait|ant) d(?:e|u|es)|imputée?s? (?:à|aux?)|attribuée?s? (?:à|aux?)|consécuti\\p{L}+ (?:à|aux?)|provien\\p{L}+ d(?:e|u|es)|s[’']expliqu\\p{L}+ par|tient (?:à|aux?)|à la faveur d(?:e|u|es)|grâce (?:à|aux?)|faute d(?:e|[’'])`,
      ),
      rest: phrases(
        `(?:(?:a|ont|avait|avaient|aurait|auraient|ayant) )?(?:${CAUSING_FR})(?:(?<!caus)e|ent|ait|aient|é|era|eront|ant)(?! par)|(?:a|ont|avait|avaient) (?:conduit|mené|abouti|débouché) (?:à|aux?|sur)|(?:conduit|mène|aboutit|débouche) (?:à|aux?|sur)|à l[’']origine d(?:e|u|es)|(?:a|ont) donné lieu (?:à|aux?)|donne(?:nt)? lieu (?:à|aux?)|responsables? d(?:e|u|es)`,
      ),
    },
  },
};

/** Finds whether an English text has any marker of a sequence. */
export const ANY_SEQUENCE_EN = anyPhrase(
  Object.values(SEQUENCES).flatMap(({ en }) => [en.led, en.rest]),
);
