import { useTranslation } from 'react-i18next';
import type { HouseView } from '../../../shared/contract/contract.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { useCheckName } from '../../pair/text/useCheckName.ts';
import { CheckRow } from './CheckRow.tsx';
import { Confidence } from './Confidence.tsx';
import './CheckList.css';

interface CheckListProps {
  readonly view: HouseView;
  readonly edit: (...edits: readonly HouseEdit[]) => void;
}

/** Every check of the registry with the house's rule for it, and how sure a finding must be. */
export function CheckList({ view, edit }: CheckListProps) {
  const { t } = useTranslation();
  const checkName = useCheckName();
  const { checks, rules } = view;
  const byName = checks.toSorted((a, b) => checkName(a.id).localeCompare(checkName(b.id)));
  return (
    <>
      <section className="confidence-bounds" aria-labelledby="confidence-title">
        <h2 id="confidence-title">{t('house.confidence.title')}</h2>
        <p>{t('house.confidence.hint')}</p>
        {(['quotations', 'elsewhere'] as const).map((place) => (
          <Confidence
            key={place}
            label={t(`house.confidence.${place}`)}
            value={rules.leastConfidence[place]}
            onChange={(value) => {
              edit({
                type: 'setLeastConfidence',
                leastConfidence: { ...rules.leastConfidence, [place]: value },
              });
            }}
          />
        ))}
      </section>
      <ul className="check-list">
        {byName.map((check) => (
          <CheckRow
            key={check.id}
            check={check}
            rule={rules.checks[check.id]}
            onChange={(rule) => {
              edit({ type: 'setCheck', check: check.id, rule });
            }}
          />
        ))}
      </ul>
    </>
  );
}
