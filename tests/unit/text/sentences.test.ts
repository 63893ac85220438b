import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/text/language.ts';
import { findSentences } from '../../../shared/text/sentences.ts';
import { sliceSpan } from '../../../shared/text/span.ts';

function sentences(text: string, language: Language): string[] {
  return findSentences(text, { start: 0, end: text.length }, language).map((span) =>
    sliceSpan(text, span),
  );
}

/** The text is written with "|" where it must be cut, and nowhere else. */
function cutsAsMarked(language: Language, marked: string): void {
  const expected = marked.split('|').map((part) => part.trim());
  expect(sentences(marked.replaceAll('|', ' ').replace(/ {2,}/gu, ' '), language)).toEqual(
    expected,
  );
}

describe('sentences in French', () => {
  it.each([
    ['plain ends', 'Le train part. | Il est tard ! | Où va-t-il ? | Personne ne sait…'],
    ['titles', 'M. Dubois a vu Mme Petit et le Dr. Morel. | MM. Roux et Blanc sont partis.'],
    ['initials', 'Le livre de J. K. Rowling est sorti. | George W. Bush l’a lu.'],
    ['numbers after abbreviations', 'Voir p. 12 et art. IV du code. | Le n. 3 manque.'],
    ['a closing etc.', 'Des pommes, des poires, etc. | Marie en a pris.'],
    ['etc. inside', 'Des pommes, des poires, etc. sont arrivées.'],
    ['eras', 'Il vécut au Ve siècle av. J.-C. à Athènes. | Rome vint après.'],
    ['decimal points and versions', 'Le taux est de 3.5 % en 2.0. | Il baisse.'],
    ['tickers', 'Microsoft MSFT.O et Amazon AMZN.O montent. | Apple AAPL.O baisse.'],
    ['addresses on the web', 'Voir www.exemple.fr/page. | Le site est à jour.'],
    ['datelines', 'PARIS, 3 sept. (AFP) - Le ministre est parti. | Il revient lundi.'],
    ['list numbers', '1. Le premier point compte. | 2. Le second aussi.'],
    ['an attribution after a call', '« Partez ! », a-t-il dit. | « Où ? » demanda-t-elle.'],
    ['closing marks with a narrow space', '« Il est parti. » | Elle est restée.'],
    ['marks outside', 'Il a demandé « que faire ? ». | Nul ne répondit.'],
    ['dialogue dashes', '— Vous venez ? | — Non. | — Tant pis, dit-il.'],
    ['an accent lost with a capital', 'La ville dort encore. | à midi, elle se réveille.'],
    ['brackets', 'Elle a ri (enfin !) et chanté. | (Il faisait beau.) | On partit.'],
    ['an unfinished thought', 'Je pense... enfin, je crois. | Il y en a... 30 en tout.'],
    ['straight marks', 'Il a dit "Non." | "Pourquoi ?" a-t-elle dit.'],
  ])('cuts at %s', (_, marked) => {
    cutsAsMarked('fr', marked);
  });

  it('reads narrow and no-break spaces as spaces, and leaves them in the text', () => {
    expect(sentences('« Partez\u202f!\u202f»\u00a0Elle part. Fin.', 'fr')).toEqual([
      '« Partez\u202f!\u202f»',
      'Elle part.',
      'Fin.',
    ]);
  });

  it('keeps decomposed letters and invisible characters where they are', () => {
    const text = 'E\u0301lise par\u00adt.\u200b Il re\u0301ve.';
    expect(sentences(text, 'fr')).toEqual(['E\u0301lise par\u00adt.\u200b', 'Il re\u0301ve.']);
  });
});

describe('sentences in English', () => {
  it.each([
    ['plain ends', 'The train left. | It is late! | Where is it? | Nobody knows…'],
    ['titles', 'Mr. Brown met Dr. Gray and Gen. White. | MR. BLACK LEFT.'],
    ['firms', 'Acme Inc. shares rose. | They fell at Smith & Co. | The rest held.'],
    ['points in acronyms', 'The U.S. Senate voted. | He lives in the U.S. | The vote was close.'],
    ['hours', 'It opens at 9 a.m. Monday. | It shuts at 5 p.m. | The staff leave then.'],
    ['streets and saints', 'St. Peter lives on Wall St. | The street is long.'],
    ['no for an answer', 'She said no. | Nobody asked again. | See No. 5 for that.'],
    ['note numbers', 'He died in 1805.[6] | She lived on. [7]'],
    ['spaced ellipses', 'It was . . . odd, he said. | Then it stopped.'],
    ['names with a mark', 'Yahoo! Finance reported it. | Others followed.'],
    ['names with a small letter', 'The market closed. | iPhone sales rose.'],
    ['curly marks', 'He said: “It is over.” | “Is it?” she asked. | It was.'],
  ])('cuts at %s', (_, marked) => {
    cutsAsMarked('en', marked);
  });

  it('cuts where the space was forgotten, but not inside names', () => {
    expect(sentences('The vote was close.The mayor used Booking.com.', 'en')).toEqual([
      'The vote was close.',
      'The mayor used Booking.com.',
    ]);
  });
});
