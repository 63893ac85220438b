import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { useCommands } from '../../shortcuts/useCommands.ts';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { wording } from '../text/wording.ts';
import { usePair } from '../usePair.ts';
import { revealWithin } from '../view/revealWithin.ts';
import { EdgeButtons } from './EdgeButtons.tsx';
import { Pairing } from './Pairing.tsx';
import { resetQuotation } from './quotationEdits.ts';
import { SpeakerField } from './SpeakerField.tsx';
import { useCorrect } from './useCorrect.ts';
import './CorrectQuotation.css';

const TYPES = ['direct', 'partial', 'indirect', 'mention'] as const;

/** Sets right what was found: edges, type, speaker, and what it is paired with. */
export function CorrectQuotation({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const keys = useKeyLabel();
  const panel = useRef<HTMLDivElement>(null);
  useCommands({
    correctQuotation: () => {
      setOpen(true);
      // When the panel is there, it comes into view, and its first control takes the focus.
      requestAnimationFrame(() => {
        const shown = panel.current;
        revealWithin(shown?.closest<HTMLElement>('.panel') ?? null, shown);
        shown?.querySelector('button')?.focus({ preventScroll: true });
      });
    },
  });
  return (
    <Disclosure className="correct" isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={3}>
        <AriaButton slot="trigger" className="why-button">
          <ChevronRight aria-hidden size={13} />
          {t('correct.title')} <kbd>{keys.of('correctQuotation')}</kbd>
        </AriaButton>
      </Heading>
      <DisclosurePanel className="correct-panel" ref={panel}>
        {(['en', 'fr'] as const).map((language) =>
          // By place, not by id: the words, and the id with them, change under the person's hands.
          entry[language].map((quotation, i) => (
            <Side key={language + String(i)} quotation={quotation} />
          )),
        )}
        <Pairing entry={entry} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function Side({ quotation }: { readonly quotation: Quotation }) {
  const { t } = useTranslation();
  const { state, show } = usePair();
  const { correct, carryOut } = useCorrect();
  const fields = useRef<HTMLFieldSetElement>(null);
  const { language } = quotation;
  return (
    <fieldset className="correct-side" ref={fields}>
      <legend>{t(`language.${language}`)}</legend>
      <p className="reading" lang={language}>
        {wording(state.pair.texts[language].text, quotation)}
      </p>
      <EdgeButtons
        quotation={quotation}
        onMove={(span) => {
          correct(quotation, { span });
        }}
      />
      <div className="correct-fields">
        <Choice
          label={t('correct.type')}
          options={TYPES.map((id) => ({ id, label: t(`type.${id}`) }))}
          value={quotation.type}
          onChange={(type) => {
            correct(quotation, { type });
          }}
        />
        <SpeakerField
          quotation={quotation}
          onSpeaker={(speaker) => {
            correct(quotation, { speaker });
          }}
        />
      </div>
      <div className="correct-actions">
        <Button
          size="small"
          isDisabled={quotation.type === 'mention'}
          onPress={() => {
            correct(quotation, { type: 'mention' });
          }}
        >
          {t('correct.mention')}
        </Button>
        <Button
          size="small"
          onPress={() => {
            correct(quotation, { type: null });
            show({ quotation: null });
          }}
        >
          {t('correct.nobody')}
        </Button>
        {quotation.origin === 'edited' && (
          <Button
            size="small"
            onPress={() => {
              // This button goes.
              fields.current?.querySelector('button')?.focus();
              carryOut([resetQuotation(quotation)], 'reset');
            }}
          >
            {t('correct.reset')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
