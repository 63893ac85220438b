import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import { confirmRows } from '../alignment/alignmentEdits.ts';
import type { Row } from '../model/rows.ts';
import { usePair } from '../usePair.ts';
import { MeaningDoubt } from './MeaningDoubt.tsx';

/** The current row: what is paired with what, how sure, and who says so. */
export function SegmentHead({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const { state, range, align } = usePair();
  const { bead } = row;
  return (
    <>
      <h2 className="inspector-title">
        <span>
          {range.length > 1
            ? t('segment.range', { first: range[0]!.index + 1, last: range.at(-1)!.index + 1 })
            : t('segment.title', { number: row.index + 1 })}
          <small>
            {t('segment.pairing', {
              kind: `${bead.en.length}:${bead.fr.length}`,
              origin: t(`origin.${bead.origin}`),
              confidence: Math.round(bead.confidence * 100),
            })}
            {row.crossing && ` · ${t('segment.crossing')}`}
          </small>
        </span>
      </h2>
      {bead.en.length > 0 && bead.fr.length > 0 && (
        <MeaningDoubt probability={state.analysis.meaning[row.index]} />
      )}
      {bead.origin === 'automatic' && bead.en.length > 0 && bead.fr.length > 0 && (
        <Button
          size="small"
          onPress={() => {
            align('confirm', confirmRows(state.analysis.segments, range));
          }}
        >
          {t('bead.confirm', { count: range.length })} <kbd>{keys.of('confirmAndNext')}</kbd>
        </Button>
      )}
    </>
  );
}
