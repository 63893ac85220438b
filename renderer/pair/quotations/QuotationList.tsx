import type { TFunction } from 'i18next';
import { memo, useMemo, type ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { Both } from '../../../shared/text/language.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { byWeight } from '../model/findings.ts';
import type { PairModel } from '../model/pairModel.ts';
import type { Speaker } from '../model/speakers.ts';
import { Avatar } from '../text/Avatar.tsx';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import { EntryCard } from './EntryCard.tsx';
import { FindingItem } from './FindingItem.tsx';
import { PanelList } from './PanelList.tsx';

interface QuotationListProps {
  readonly model: PairModel;
  readonly texts: Both<string>;
  /** "q:ID" for a quotation, "f:ID" for a finding. */
  readonly selected: string | null;
  readonly bySpeaker: boolean;
  readonly onChoose: (key: string) => void;
}

/** The list of the panel. Costly, so it is only made again when what it shows has changed. */
export const QuotationList = memo(function QuotationList({
  model,
  texts,
  selected,
  bySpeaker,
  onChoose,
}: QuotationListProps) {
  const { t } = useTranslation();
  // Whatever is selected, the items stay as they are: each is only told by the list whether it is.
  const sections = useMemo(
    () => sectionsOf(model, texts, bySpeaker, t),
    [model, texts, bySpeaker, t],
  );
  return (
    <PanelList
      label={t('quotations.label')}
      empty={t('quotations.none')}
      selected={selected}
      onChoose={onChoose}
    >
      {sections}
    </PanelList>
  );
});

function sectionsOf(
  model: PairModel,
  texts: Both<string>,
  bySpeaker: boolean,
  t: TFunction,
): ReactNode {
  const groups = bySpeaker
    ? groupBySpeaker(model.entries)
    : [{ speaker: null, entries: model.entries }];
  return (
    <>
      {groups.map(({ speaker, entries }) => (
        <ListBoxSection key={speaker?.key ?? ''} id={`s:${speaker?.key ?? ''}`}>
          {bySpeaker ? (
            <SpeakerHead speaker={speaker} count={entries.length} />
          ) : (
            <Header className="visually-hidden">{t('quotations.label')}</Header>
          )}
          {entries.map((item) => (
            <EntryCard
              key={item.id}
              entry={item}
              texts={texts}
              withSpeaker={!bySpeaker}
              verdict={model.verdicts.get(item.id)?.status}
            />
          ))}
        </ListBoxSection>
      ))}
      {model.others.length > 0 && (
        <ListBoxSection id="others">
          <Header className="section-title quotation-section">
            {t('quotations.others', { count: model.others.length })}
          </Header>
          {byWeight(model.others).map((item) => (
            <FindingItem key={item.id} finding={item} />
          ))}
        </ListBoxSection>
      )}
      {model.mentions.length > 0 && (
        <ListBoxSection id="mentions">
          <Header className="section-title quotation-section">
            {t('quotations.mentions', { count: model.mentions.length })}
          </Header>
          {model.mentions.map((item) => (
            <EntryCard
              key={item.id}
              entry={item}
              texts={texts}
              withSpeaker={false}
              verdict={undefined}
            />
          ))}
        </ListBoxSection>
      )}
    </>
  );
}

/** Speakers in the order in which they first speak; nobody's words come last. */
function groupBySpeaker(entries: readonly QuotationEntry[]) {
  const groups = new Map<string, { speaker: Speaker | null; entries: QuotationEntry[] }>();
  for (const entry of entries) {
    const key = entry.speaker?.key ?? '';
    const group = groups.get(key) ?? { speaker: entry.speaker, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.speaker === null) - Number(b.speaker === null),
  );
}

function SpeakerHead({
  speaker,
  count,
}: {
  readonly speaker: Speaker | null;
  readonly count: number;
}) {
  const name = useSpeakerName()(speaker);
  return (
    <Header className="speaker-head">
      <Avatar speaker={speaker} />
      <span>{name}</span>
      <small>{count}</small>
    </Header>
  );
}
