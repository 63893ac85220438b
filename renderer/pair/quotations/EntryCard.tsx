import { Link2Off } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { DecisionStatus } from '../../../shared/document/decision.ts';
import type { Both } from '../../../shared/text/language.ts';
import { SEVERITIES } from '../../../shared/drift/severity.ts';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { openCounts } from '../model/findings.ts';
import { VerdictMark } from '../review/VerdictMark.tsx';
import { Avatar } from '../text/Avatar.tsx';
import { useAttribution } from '../text/useAttribution.ts';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import { wording } from '../text/wording.ts';

/** Pairings less probable than this say so. */
const SURE = 0.5;

interface EntryCardProps {
  readonly entry: QuotationEntry;
  readonly texts: Both<string>;
  readonly withSpeaker: boolean;
  /** The desk's, where it has given one. */
  readonly verdict: DecisionStatus | undefined;
}

/** A quotation in both wordings, with its type, whether it is paired, and its open findings. */
export function EntryCard({ entry, texts, withSpeaker, verdict }: EntryCardProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const attribution = useAttribution();
  const name = useSpeakerName()(entry.speaker);
  const english = entry.en.map((quotation) => wording(texts.en, quotation));
  const french = entry.fr.map((quotation) => wording(texts.fr, quotation));
  const { type } = entry.fr[0] ?? entry.en[0]!;
  const otherType = entry.en[0]?.type ?? type;
  const chain = entry.mention ? [] : attribution.chain(entry.fr[0] ?? entry.en[0]!);
  const [link] = entry.links;
  const counts = openCounts(entry.findings);
  const unpaired = entry.en.length === 0 || entry.fr.length === 0;
  return (
    <ListBoxItem
      id={`q:${entry.id}`}
      className="entry-card"
      textValue={`${name} ${english.join(' ')}`}
      data-colour={entry.speaker?.colour ?? 'none'}
    >
      <span className="entry-head">
        {withSpeaker && !entry.mention && (
          <>
            <Avatar speaker={entry.speaker} />
            <b>{name}</b>
          </>
        )}
        <span className="entry-type">
          {t(`type.${type}`)}
          {otherType !== type && ` ← ${t(`type.${otherType}`)}`}
        </span>
        <span className="entry-state">
          <VerdictMark status={verdict} />
          {link && link.confidence < SURE && (
            <span className="entry-fair" title={say(link.reason)}>
              {t('quotation.pairedShort', { confidence: Math.round(link.confidence * 100) })}
            </span>
          )}
          {unpaired && !entry.mention && (
            <span className="entry-unpaired">
              <Link2Off aria-hidden size={12} />
              {t('quotation.unpaired')}
            </span>
          )}
          {SEVERITIES.toReversed().map(
            (severity) =>
              counts[severity] > 0 && (
                <span key={severity} className="entry-count">
                  <SeverityMark severity={severity} />
                  {counts[severity]}
                  <span className="visually-hidden">{t(`severity.${severity}`)}</span>
                </span>
              ),
          )}
        </span>
      </span>
      {chain.length > 0 && <span className="entry-chain">{chain.join(' · ')}</span>}
      {english.length > 0 && (
        <span className="entry-words" lang="en">
          {english.join(' … ')}
        </span>
      )}
      {french.length > 0 && (
        <span className="entry-words" lang="fr">
          {french.join(' … ')}
        </span>
      )}
    </ListBoxItem>
  );
}
