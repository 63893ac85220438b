import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { useTranslation } from 'react-i18next';
import { DialogPopover } from '../../controls/DialogPopover.tsx';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import '../../controls/Pill.css';
import { useLocale } from '../../i18n/useLocale.ts';
import { scoreParts } from '../model/scoreParts.ts';
import { useCategoryName } from '../text/useCategoryName.ts';
import { usePair } from '../usePair.ts';

const SHOWN = ['critical', 'major', 'minor'] as const;

/** The document's score; opens what it is made of, category by category. */
export function ScoreButton() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { model } = usePair();
  const figure = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <DialogTrigger>
      <Button className="pill">
        {t('score.title')} <b>{figure.format(model.score.value)}</b>
      </Button>
      <DialogPopover title={t('score.explained')}>
        <ScoreTable figure={figure} />
        <p>{t('score.source')}</p>
      </DialogPopover>
    </DialogTrigger>
  );
}

function ScoreTable({ figure }: { readonly figure: Intl.NumberFormat }) {
  const { t } = useTranslation();
  const categoryName = useCategoryName();
  const { model } = usePair();
  const { value, penalty, sourceWords, counts } = model.score;
  const parts = scoreParts(model.findings).filter((part) => part.penalty > 0);
  const decided = model.findings.filter(({ status }) => status !== 'open').length;
  return (
    <>
      {parts.length === 0 ? (
        <p>{t('score.none')}</p>
      ) : (
        <table className="score-table">
          <thead>
            <tr>
              <th scope="col">{t('score.category')}</th>
              {SHOWN.map((severity) => (
                <th scope="col" key={severity}>
                  <SeverityMark severity={severity} />
                  <span className="visually-hidden">{t(`severity.${severity}`)}</span>
                </th>
              ))}
              <th scope="col">{t('score.penalty')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.category}>
                <th scope="row">{categoryName(part.category)}</th>
                {SHOWN.map((severity) => (
                  <td key={severity}>{part.counts[severity] || '·'}</td>
                ))}
                <td>{part.penalty}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {t('score.formula', { penalty, words: sourceWords })} = {figure.format(value)}
              </th>
              {SHOWN.map((severity) => (
                <td key={severity}>{counts[severity] || '·'}</td>
              ))}
              <td>{penalty}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {decided > 0 && <p>{t('score.decided', { count: decided })}</p>}
    </>
  );
}
