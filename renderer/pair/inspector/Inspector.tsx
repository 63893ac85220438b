import { useTranslation } from 'react-i18next';
import { byWeight } from '../model/findings.ts';
import { usePair } from '../usePair.ts';
import { AsFiled } from './AsFiled.tsx';
import { EntryHead } from './EntryHead.tsx';
import { FindingCard } from './FindingCard.tsx';
import { SegmentHead } from './SegmentHead.tsx';
import { EntryVerdict } from '../review/EntryVerdict.tsx';
import { CorrectQuotation } from '../correct/CorrectQuotation.tsx';
import './Inspector.css';

/** Everything about what is selected: a quotation, a finding, or the current row. */
export function Inspector() {
  const { t } = useTranslation();
  const { model, entry, finding, row } = usePair();
  const listed = entry
    ? entry.findings
    : finding
      ? [finding]
      : model.shown.filter(({ bead }) => bead === row?.index);
  return (
    <aside className="panel inspector" data-region aria-label={t('inspector.label')}>
      {entry ? <EntryHead entry={entry} /> : row && <SegmentHead row={row} />}
      {entry && !entry.mention && <EntryVerdict entry={entry} />}
      <section className="inspector-findings" aria-label={t('inspector.findings')}>
        {byWeight(listed).map((item, i) => (
          <FindingCard key={item.id} finding={item} place={i + 1} count={listed.length} />
        ))}
        {listed.length === 0 && <p className="inspector-none">{t('inspector.noFindings')}</p>}
      </section>
      {row && <AsFiled />}
      {entry && <CorrectQuotation entry={entry} />}
    </aside>
  );
}
