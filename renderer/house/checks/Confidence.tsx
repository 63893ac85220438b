import { useTranslation } from 'react-i18next';
import { Choice } from '../../controls/Choice.tsx';

/** Bounds that one can tell apart; checks are seldom less sure than the first. */
const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

interface ConfidenceProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How sure a finding must be to be shown. */
export function Confidence({ label, value, onChange }: ConfidenceProps) {
  const { t } = useTranslation();
  const steps = [...new Set([...STEPS, value])].sort((a, b) => a - b);
  return (
    <Choice
      label={label}
      value={String(value)}
      options={steps.map((step) => ({
        id: String(step),
        label:
          step === 0
            ? t('house.confidence.all')
            : t('house.confidence.from', { confidence: Math.round(step * 100) }),
      }))}
      onChange={(id) => {
        onChange(Number(id));
      }}
    />
  );
}
