import { useTranslation } from 'react-i18next';
import type { Evidence, Finding } from '../../../shared/drift/finding.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePair } from '../usePair.ts';

/** What a finding rests on: word pairs, table entries, rules. */
export function EvidenceList({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  return (
    <ul className="evidence">
      {finding.evidence.map((evidence, i) => (
        <li key={i}>
          <EvidenceItem evidence={evidence} />
        </li>
      ))}
      <li>{t('evidence.check', { check: finding.check, kind: finding.kind })}</li>
      <li>{t('evidence.confidence', { confidence: Math.round(finding.confidence * 100) })}</li>
    </ul>
  );
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation();
  const say = useMessage();
  const { texts } = usePair().state.pair;
  switch (evidence.type) {
    case 'words':
      return (
        <>
          <span lang="en">{texts.en.text.slice(evidence.en.start, evidence.en.end)}</span>
          {' ↔ '}
          <span lang="fr">{texts.fr.text.slice(evidence.fr.start, evidence.fr.end)}</span>
          {` · ${t('evidence.words', { probability: Math.round(evidence.probability * 100) })}`}
        </>
      );
    case 'table':
      return (
        <>
          {t('evidence.table', { table: evidence.table, entry: evidence.entry })}
          <small>{evidence.source}</small>
        </>
      );
    case 'rule':
      return say(evidence.message);
  }
}
