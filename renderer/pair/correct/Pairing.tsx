import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { QuoteLink } from '../../../shared/quotes/quoteLink.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { QuotationEntry } from '../model/entries.ts';
import { wording } from '../text/wording.ts';
import { usePair } from '../usePair.ts';
import { setLink } from './quotationEdits.ts';
import { useCorrect } from './useCorrect.ts';

/** The nearest are enough to choose from, and quick to show. */
const MOST_OFFERED = 40;
const LONGEST_LABEL = 60;

/** What a quotation is paired with: parts it from that, or pairs it with another. */
export function Pairing({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  const { state, model, show } = usePair();
  const { carryOut } = useCorrect();
  const fields = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const own = [...entry.en, ...entry.fr];
  const short = (quotation: Quotation) =>
    shorten(wording(state.pair.texts[quotation.language].text, quotation));

  const place = entry.rows[0] ?? 0;
  const offered = (['en', 'fr'] as const)
    // Something of the other language must be there to be linked with.
    .filter((language) => entry[language === 'en' ? 'fr' : 'en'].length > 0)
    .flatMap((language) => state.analysis.quotes[language])
    .filter((quotation) => !own.some(({ id }) => id === quotation.id))
    .map((quotation) => ({ quotation, row: model.rowOf(quotation.language, quotation.start) }))
    .sort((a, b) => Math.abs(a.row - place) - Math.abs(b.row - place))
    .slice(0, MOST_OFFERED);
  const other = offered.find(({ quotation }) => quotation.id === chosen)?.quotation;
  const link = () => {
    const [en] = other?.language === 'en' ? [other] : entry.en;
    const [fr] = other?.language === 'fr' ? [other] : entry.fr;
    if (en && fr) carryOut([setLink(en, fr, true)], 'linked');
    setChosen(null);
  };
  const unlink = (links: readonly QuoteLink[]) => {
    const kept = entry.fr[0] ?? entry.en[0];
    const edits = links.flatMap((each) => {
      const [en, fr] = sides(entry, each);
      return en && fr ? [setLink(en, fr, false)] : [];
    });
    // The button goes; what one does next is to link with another.
    fields.current?.querySelector<HTMLElement>('.choice-button')?.focus();
    carryOut(edits, 'unlinked');
    if (kept) show({ quotation: kept });
  };

  return (
    <fieldset className="correct-side" ref={fields}>
      <legend>{t('correct.pairing')}</legend>
      {entry.links.length === 1 && (
        <Button
          size="small"
          onPress={() => {
            unlink(entry.links);
          }}
        >
          {t('correct.unlink')}
        </Button>
      )}
      {entry.links.length > 1 && (
        <ul className="correct-links">
          {entry.links.map((each) => {
            const words = sides(entry, each).map((side) => (side ? short(side) : ''));
            return (
              <li key={each.en + each.fr}>
                <span>{words.join(' ↔ ')}</span>
                <Button
                  size="small"
                  aria-label={t('correct.unlinkOne', { words: words.join(' ↔ ') })}
                  onPress={() => {
                    unlink([each]);
                  }}
                >
                  {t('correct.unlink')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {offered.length > 0 && (
        <div className="correct-link">
          <Choice
            label={t('correct.linkWith')}
            options={offered.map(({ quotation, row }) => ({
              id: quotation.id,
              label: `${quotation.language.toUpperCase()} ${row + 1} · ${short(quotation)}`,
            }))}
            value={other ? other.id : null}
            placeholder={t('correct.choose')}
            onChange={setChosen}
          />
          <Button size="small" isDisabled={!other} onPress={link}>
            {t('correct.link')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function sides(entry: QuotationEntry, link: QuoteLink) {
  return [
    entry.en.find(({ id }) => id === link.en),
    entry.fr.find(({ id }) => id === link.fr),
  ] as const;
}

function shorten(words: string): string {
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
}
