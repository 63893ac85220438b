import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import '../../controls/Pill.css';
import { toggled } from '../model/filter.ts';
import { usePair } from '../usePair.ts';

/** How many findings are open, by severity; each count also shows or hides its findings. */
export function SeverityToggles() {
  const { t } = useTranslation();
  const { model, view, show } = usePair();
  return (['critical', 'major', 'minor'] as const).map((severity) => (
    <ToggleButton
      key={severity}
      className="pill severity-toggle"
      data-severity={severity}
      aria-label={t(`severityCount.${severity}`, { count: model.score.counts[severity] })}
      isSelected={!view.filter.hiddenSeverities.has(severity)}
      onChange={() => {
        const hiddenSeverities = toggled(view.filter.hiddenSeverities, severity);
        show({ filter: { ...view.filter, hiddenSeverities } });
      }}
    >
      <SeverityMark severity={severity} />
      <b>{model.score.counts[severity]}</b>
      <span>{t(`severityPlural.${severity}`, { count: model.score.counts[severity] })}</span>
    </ToggleButton>
  ));
}
