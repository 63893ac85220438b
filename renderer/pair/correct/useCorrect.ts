import { useTranslation } from 'react-i18next';
import type { Edit } from '../../../shared/document/edit.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { useAnnounce } from '../../announce/useAnnounce.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import { usePair } from '../usePair.ts';
import { correctQuotation, type Change } from './quotationEdits.ts';

interface Correct {
  /** Sets right what was found of the quotation, and says what it is now. */
  readonly correct: (quotation: Quotation, change: Change) => void;
  /** Makes edits after which something is gone from where it was: says so, with the way back. */
  readonly carryOut: (
    edits: readonly Edit[],
    said: 'linked' | 'unlinked' | 'reset' | 'added',
  ) => void;
}

/** The corrections of quotations, each of them said. */
export function useCorrect(): Correct {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { state, edit, notify } = usePair();
  return {
    correct: (quotation, change) => {
      edit(correctQuotation(state.pair.corrections, quotation, change));
      const { span, type, speaker } = change;
      if (span) {
        const { text } = state.pair.texts[quotation.language];
        const words = tokenise(text, span, quotation.language).filter(
          ({ kind }) => kind === 'word' || kind === 'number',
        );
        const [first, last] = [words[0], words.at(-1)].map(
          (word) => word && text.slice(word.start, word.end),
        );
        announce(t('correct.said.span', { first, last }));
      } else if (type === null) notify({ text: t('correct.said.nobody'), way: 'undo' });
      else if (type === 'mention') notify({ text: t('correct.said.mention'), way: 'undo' });
      else if (type) announce(t('correct.said.type', { type: t(`type.${type}`) }));
      else announce(t('correct.said.speaker', { name: speaker ?? t('quotation.nobody') }));
    },
    carryOut: (edits, said) => {
      if (edits.length === 0) return;
      edit(...edits);
      notify({ text: t(`correct.said.${said}`), way: 'undo' });
    },
  };
}
