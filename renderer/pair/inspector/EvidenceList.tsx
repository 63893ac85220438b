import { useTranslation } from 'react-i18next';
import type { Evidence, Finding } from '../../../shared/drift/finding.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { WordTable } from './WordTable.tsx';
import './EvidenceList.css';

/** What a finding rests on: the rule, the table's entry, and how the words of its segment are aligned. */
export function EvidenceList({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  return (
    <div className="evidence">
      {finding.evidence.map((evidence, i) => (
        <EvidenceItem key={i} evidence={evidence} />
      ))}
      <WordTable finding={finding} />
      <p className="evidence-source">
        {t('evidence.check', { check: finding.check, kind: finding.kind })}
        {' · '}
        {t('evidence.confidence', { confidence: Math.round(finding.confidence * 100) })}
      </p>
    </div>
  );
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  const { t, i18n } = useTranslation();
  const say = useMessage();
  switch (evidence.type) {
    // The word pairs stand in the table of the whole segment.
    case 'words':
      return null;
    case 'table': {
      const key = `findings:tables.${evidence.table}`;
      const name = i18n.exists(key) ? say({ key }) : evidence.table;
      const own = evidence.source === 'own table';
      return (
        <section>
          <h5>{t('evidence.table', { table: name })}</h5>
          <p>{evidence.entry}</p>
          {evidence.source !== '' && (
            <small>{own ? say({ key: 'findings:tables.own' }) : evidence.source}</small>
          )}
        </section>
      );
    }
    case 'rule':
      return (
        <section>
          <h5>{t('evidence.rule')}</h5>
          <p>{say(evidence.message)}</p>
        </section>
      );
  }
}
