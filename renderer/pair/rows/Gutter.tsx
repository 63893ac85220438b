import { ArrowUpDown, Check, Pin } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { BeadMenu } from '../alignment/BeadMenu.tsx';
import type { Row } from '../model/rows.ts';
import './Gutter.css';

interface GutterProps {
  readonly row: Row;
  readonly current: boolean;
}

/** A bead's number, its kind, and how sure the pairing is; opens what can be done with it. */
export function Gutter({ row, current }: GutterProps) {
  const { t } = useTranslation();
  const { bead } = row;
  const confidence = Math.round(bead.confidence * 100);
  const level =
    bead.origin !== 'automatic'
      ? 'set'
      : confidence >= 80
        ? 'sure'
        : confidence >= 50
          ? 'fair'
          : 'weak';
  const kind = `${bead.en.length}:${bead.fr.length}`;
  return (
    <div role="rowheader" className="gutter">
      <MenuTrigger>
        <Button className="gutter-button" excludeFromTabOrder={!current}>
          <span>{row.index + 1}</span>{' '}
          <span className="gutter-kind" data-level={level}>
            {bead.origin === 'confirmed' && <Check aria-hidden size={11} />}
            {bead.origin === 'edited' && <Pin aria-hidden size={10} />}
            {kind}
          </span>
          {(level === 'fair' || level === 'weak') && (
            <span className="gutter-confidence" data-level={level} aria-hidden>
              {confidence}
            </span>
          )}
          <span className="visually-hidden">
            {t('gutter.label', { origin: t(`origin.${bead.origin}`), confidence })}
          </span>
          {row.crossing && <ArrowUpDown aria-hidden size={12} className="gutter-crossing" />}
        </Button>
        <BeadMenu row={row} />
      </MenuTrigger>
    </div>
  );
}
