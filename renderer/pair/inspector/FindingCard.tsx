import { useEffect, useRef } from 'react';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import { Button } from '../../controls/Button.tsx';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { useCategoryName } from '../text/useCategoryName.ts';
import { useCheckName } from '../text/useCheckName.ts';
import { usePair } from '../usePair.ts';
import { revealWithin } from '../view/revealWithin.ts';
import { EvidenceList } from './EvidenceList.tsx';

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
      {status === 'open' ? <Actions finding={finding} /> : <Decided finding={finding} />}
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

function Actions({ finding }: { readonly finding: JudgedFinding }) {
  const { t } = useTranslation();
  const { applyFix, askReason, decide, stepFinding } = usePair();
  return (
    <div className="finding-actions">
      {finding.fix && (
        <Button
          size="small"
          variant="primary"
          onPress={() => {
            applyFix(finding);
          }}
        >
          {finding.fix.replacement === ''
            ? t('finding.useFixEmpty')
            : t('finding.useFix', { text: finding.fix.replacement })}
        </Button>
      )}
      <Button
        size="small"
        onPress={() => {
          askReason([finding]);
        }}
      >
        {t('finding.accept')}
      </Button>
      <Button
        size="small"
        onPress={() => {
          decide([finding], 'fixed');
        }}
      >
        {t('finding.fixed')}
      </Button>
      <Button
        size="small"
        onPress={() => {
          decide([finding], 'rejected');
          stepFinding(1);
        }}
      >
        {t('finding.reject')}
      </Button>
    </div>
  );
}

function Decided({ finding }: { readonly finding: JudgedFinding }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { decide } = usePair();
  const { decision, status } = finding;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="finding-decided">
      <p>
        <b>{t(`decision.${status}`)}</b>
        {decision &&
          ` · ${[decision.by, when.format(new Date(decision.at))].filter(Boolean).join(', ')}`}
      </p>
      {decision?.reason && <p className="finding-reason">{decision.reason}</p>}
      <Button
        size="small"
        onPress={() => {
          decide([finding], 'open');
        }}
      >
        {t('finding.reopen')}
      </Button>
    </div>
  );
}
