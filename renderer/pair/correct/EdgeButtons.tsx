import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Group } from 'react-aria-components/Group';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Span } from '../../../shared/text/span.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { usePair } from '../usePair.ts';
import { moveEdge } from './moveEdge.ts';

interface EdgeButtonsProps {
  readonly quotation: Quotation;
  readonly onMove: (span: Span) => void;
}

/** Moves where a quotation begins and ends, word by word. */
export function EdgeButtons({ quotation, onMove }: EdgeButtonsProps) {
  const { t } = useTranslation();
  const { text } = usePair().state.pair.texts[quotation.language];
  const move = (edge: 'start' | 'end', direction: -1 | 1) => () => {
    const span = moveEdge(text, quotation.language, quotation, edge, direction);
    if (span.start !== quotation.start || span.end !== quotation.end) onMove(span);
  };
  return (
    <div className="edges">
      {(['start', 'end'] as const).map((edge) => (
        <Group key={edge} className="edge" aria-label={t(`correct.edge.${edge}`)}>
          <IconButton size="small" label={t(`correct.${edge}Earlier`)} onPress={move(edge, -1)}>
            <ChevronLeft aria-hidden size={15} />
          </IconButton>
          <span>{t(`correct.edge.${edge}`)}</span>
          <IconButton size="small" label={t(`correct.${edge}Later`)} onPress={move(edge, 1)}>
            <ChevronRight aria-hidden size={15} />
          </IconButton>
        </Group>
      ))}
    </div>
  );
}
