import { useEffect, useRef } from 'react';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { useCategoryName } from '../text/useCategoryName.ts';
import { useCheckName } from '../text/useCheckName.ts';
import { usePair } from '../usePair.ts';
import { revealWithin } from '../view/revealWithin.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { FindingActions, FindingDecided } from './FindingActions.tsx';

interface FindingCardProps {
  readonly finding: JudgedFinding;
  readonly place: number;
  readonly count: number;
}

/** One finding in plain words, why it was made, and what can be done about it. */
export function FindingCard({ finding, place, count }: FindingCardProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const checkName = useCheckName();
  const categoryName = useCategoryName();
  const pair = usePair();
  const selected = pair.view.finding === finding.id;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected) revealWithin(card.current?.closest<HTMLElement>('.panel') ?? null, card.current);
  }, [selected]);
  const { en, fr, severity, status } = finding;
  const texts = pair.state.pair.texts;
  return (
    <article
      ref={card}
      className="finding-card"
      data-points={finding.id}
      data-severity={severity}
      data-status={status}
      data-selected={selected || undefined}
      aria-label={checkName(finding.check)}
      onClick={() => {
        if (!selected) pair.show({ finding: finding.id });
      }}
    >
      <h3>
        <SeverityMark severity={severity} />
        <span>{checkName(finding.check)}</span>
        <small>
          {count > 1 && `${t('finding.place', { place, count })} · `}
          {t(`severity.${severity}`)} · {categoryName(finding.category)}
        </small>
      </h3>
      <p>{say(finding.explanation)}</p>
      <p className="finding-words">
        {en ? (
          <q lang="en">{texts.en.text.slice(en.start, en.end)}</q>
        ) : (
          <span>{t('finding.nothing')}</span>
        )}
        <span aria-hidden> ↔ </span>
        {fr ? (
          <q lang="fr">{texts.fr.text.slice(fr.start, fr.end)}</q>
        ) : (
          <span>{t('finding.nothing')}</span>
        )}
      </p>
      {status === 'open' ? (
        <FindingActions finding={finding} />
      ) : (
        <FindingDecided finding={finding} />
      )}
      <Disclosure className="why">
        <Heading level={4}>
          <AriaButton slot="trigger" className="why-button">
            <ChevronRight aria-hidden size={13} />
            {t('finding.why')}
          </AriaButton>
        </Heading>
        <DisclosurePanel>
          <EvidenceList finding={finding} />
        </DisclosurePanel>
      </Disclosure>
    </article>
  );
}
