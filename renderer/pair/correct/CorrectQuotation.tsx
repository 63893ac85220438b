import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { QuotationEntry } from '../model/entries.ts';
import { wording } from '../text/wording.ts';
import { usePair } from '../usePair.ts';
import { EdgeButtons } from './EdgeButtons.tsx';
import { correctQuotation, resetQuotation, setLink } from './quotationEdits.ts';
import { SpeakerField } from './SpeakerField.tsx';
import './CorrectQuotation.css';

const TYPES = ['direct', 'partial', 'indirect', 'mention'] as const;

/** Sets right what was found: edges, type, speaker, and what it is paired with. */
export function CorrectQuotation({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  return (
    <Disclosure className="correct">
      <Heading level={3}>
        <AriaButton slot="trigger" className="why-button" data-correct-quotation="">
          <ChevronRight aria-hidden size={13} />
          {t('correct.title')}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="correct-panel">
        {(['en', 'fr'] as const).map((language) =>
          // By place, not by id: the words, and the id with them, change under the person's hands.
          entry[language].map((quotation, i) => (
            <Side key={language + String(i)} quotation={quotation} />
          )),
        )}
        <Links entry={entry} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function Side({ quotation }: { readonly quotation: Quotation }) {
  const { t } = useTranslation();
  const { state, edit, show } = usePair();
  const { corrections } = state.pair;
  const { language } = quotation;
  const correct = (change: Parameters<typeof correctQuotation>[2]) => {
    edit(correctQuotation(corrections, quotation, change));
  };
  return (
    <fieldset className="correct-side">
      <legend>{t(`language.${language}`)}</legend>
      <p className="reading" lang={language}>
        {wording(state.pair.texts[language].text, quotation)}
      </p>
      <EdgeButtons
        quotation={quotation}
        onMove={(span) => {
          correct({ span });
        }}
      />
      <div className="correct-fields">
        <Choice
          label={t('correct.type')}
          options={TYPES.map((id) => ({ id, label: t(`type.${id}`) }))}
          value={quotation.type}
          onChange={(type) => {
            correct({ type });
          }}
        />
        <SpeakerField
          quotation={quotation}
          onSpeaker={(speaker) => {
            correct({ speaker });
          }}
        />
      </div>
      <div className="correct-actions">
        <Button
          size="small"
          isDisabled={quotation.type === 'mention'}
          onPress={() => {
            correct({ type: 'mention' });
          }}
        >
          {t('correct.mention')}
        </Button>
        <Button
          size="small"
          onPress={() => {
            correct({ type: null });
            show({ quotation: null });
          }}
        >
          {t('correct.nobody')}
        </Button>
        {quotation.origin === 'edited' && (
          <Button
            size="small"
            onPress={() => {
              edit(resetQuotation(quotation));
            }}
          >
            {t('correct.reset')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function Links({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  const { state, model, edit, show } = usePair();
  const [chosen, setChosen] = useState<string | null>(null);
  const candidates = state.analysis.quotes[entry.fr.length === 0 ? 'fr' : 'en'].filter(
    (quotation) => ![...entry.en, ...entry.fr].some(({ id }) => id === quotation.id),
  );
  const other = candidates.find(({ id }) => id === chosen);
  const [en] = entry.en;
  const [fr] = entry.fr;
  const near = entry.rows[0] ?? 0;
  const options = candidates
    .map((quotation) => ({ quotation, row: model.rowOf(quotation.language, quotation.start) }))
    .sort((a, b) => Math.abs(a.row - near) - Math.abs(b.row - near))
    .slice(0, 40)
    .map(({ quotation, row }) => ({
      id: quotation.id,
      label: `${row + 1} · ${shorten(wording(state.pair.texts[quotation.language].text, quotation))}`,
    }));
  return (
    <fieldset className="correct-side">
      <legend>{t('correct.pairing')}</legend>
      {en && fr && (
        <Button
          size="small"
          onPress={() => {
            edit(...entry.links.map((link) => unlink(entry, link.en, link.fr)).flat());
            show({ quotation: fr });
          }}
        >
          {t('correct.unlink')}
        </Button>
      )}
      {options.length > 0 && (
        <div className="correct-link">
          <Choice
            label={t(entry.fr.length === 0 ? 'correct.linkFrench' : 'correct.linkEnglish')}
            options={options}
            value={other ? other.id : null}
            placeholder={t('correct.choose')}
            onChange={setChosen}
          />
          <Button
            size="small"
            isDisabled={!other}
            onPress={() => {
              if (!other) return;
              const pair = other.language === 'fr' ? { en, fr: other } : { en: other, fr };
              if (pair.en && pair.fr) edit(setLink(pair.en, pair.fr, true));
              setChosen(null);
            }}
          >
            {t('correct.link')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function unlink(entry: QuotationEntry, en: string, fr: string) {
  const english = entry.en.find(({ id }) => id === en);
  const french = entry.fr.find(({ id }) => id === fr);
  return english && french ? [setLink(english, french, false)] : [];
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
