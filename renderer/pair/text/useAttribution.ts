import { useTranslation } from 'react-i18next';
import { useMessage } from '../../i18n/useMessage.ts';
import type { Cue, Quotation } from '../../../shared/quotes/quotation.ts';

interface Attribution {
  /** How the cue colours the words: "warns", "aurait dit"; null for a plain "said". */
  readonly stance: (cue: Cue) => string | null;
  /** Cue with its stance, occasion, relay, as they stand in the text: what the quotation has of them. */
  readonly chain: (quotation: Quotation) => readonly string[];
}

/** Puts into words how a quotation is attributed, beside its speaker. */
export function useAttribution(): Attribution {
  const { t } = useTranslation();
  const say = useMessage();
  const stance: Attribution['stance'] = (cue) =>
    cue.stance === 'neutral' && !cue.hearsay
      ? null
      : say({ key: `quotes:stance.${cue.hearsay ? 'hearsay' : cue.stance}` });
  return {
    stance,
    chain: ({ cue, occasion, relay }) => {
      const coloured = cue && stance(cue);
      return [
        ...(cue ? [coloured === null ? cue.text : `${cue.text} (${coloured})`] : []),
        ...(occasion ? [occasion.text] : []),
        ...(relay ? [t('chain.via', { relay: relay.text })] : []),
      ];
    },
  };
}
