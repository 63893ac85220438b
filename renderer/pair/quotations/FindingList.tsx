import { memo } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { Both } from '../../../shared/text/language.ts';
import { groupFindings, type FindingGroup } from '../model/findingGroups.ts';
import type { PairModel } from '../model/pairModel.ts';
import { Avatar } from '../text/Avatar.tsx';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import { wording } from '../text/wording.ts';
import { FindingItem } from './FindingItem.tsx';
import { PanelList } from './PanelList.tsx';

interface FindingListProps {
  readonly model: PairModel;
  readonly texts: Both<string>;
  /** "f:ID" of a finding. */
  readonly selected: string | null;
  readonly onChoose: (key: string) => void;
}

/** Every finding under its quotation: the heaviest quotation first, and in it the gravest finding. */
export const FindingList = memo(function FindingList({
  model,
  texts,
  selected,
  onChoose,
}: FindingListProps) {
  const { t } = useTranslation();
  return (
    <PanelList
      label={t('quotations.findings')}
      empty={t('quotations.noFindings')}
      selected={selected}
      onChoose={onChoose}
    >
      {groupFindings(model).map((group) => (
        <ListBoxSection key={group.entry?.id ?? ''} id={`g:${group.entry?.id ?? ''}`}>
          <GroupHead group={group} texts={texts} />
          {group.findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} />
          ))}
        </ListBoxSection>
      ))}
    </PanelList>
  );
});

function GroupHead({
  group: { entry, weight },
  texts,
}: {
  readonly group: FindingGroup;
  readonly texts: Both<string>;
}) {
  const { t } = useTranslation();
  const name = useSpeakerName()(entry?.speaker ?? null);
  const penalty = weight > 0 && <small>{`−${weight}`}</small>;
  if (!entry)
    return (
      <Header className="speaker-head">
        <span>{t('quotations.outside')}</span>
        {penalty}
      </Header>
    );
  const quotation = entry.fr[0] ?? entry.en[0]!;
  return (
    <Header className="speaker-head finding-group-head">
      <Avatar speaker={entry.speaker} />
      <span>
        {name}
        <span className="entry-words" lang={quotation.language}>
          {wording(texts[quotation.language], quotation)}
        </span>
      </span>
      {penalty}
    </Header>
  );
}
