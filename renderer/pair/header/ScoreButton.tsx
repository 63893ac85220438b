import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { SEVERITY_WEIGHT } from '../../../shared/drift/severity.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { usePair } from '../usePair.ts';

/** The document's score; opens what it is made of. */
export function ScoreButton() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { model } = usePair();
  const { value, penalty, sourceWords, counts } = model.score;
  const figure = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <DialogTrigger>
      <Button className="score-button">
        {t('score.title')} <b>{figure.format(value)}</b>
      </Button>
      <Popover className="popover" offset={6}>
        <Dialog className="header-popover" aria-label={t('score.explained')}>
          <h2>{t('score.explained')}</h2>
          <table className="score-table">
            <tbody>
              {(['critical', 'major', 'minor'] as const).map((severity) => (
                <tr key={severity}>
                  <th scope="row">{t(`severityCount.${severity}`, { count: counts[severity] })}</th>
                  <td>
                    {counts[severity]} × {SEVERITY_WEIGHT[severity]}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('score.penalty')}</th>
                <td>{penalty}</td>
              </tr>
              <tr>
                <th scope="row">{t('score.words')}</th>
                <td>{sourceWords}</td>
              </tr>
              <tr>
                <th scope="row">{t('score.formula')}</th>
                <td>{figure.format(value)}</td>
              </tr>
            </tbody>
          </table>
          <p>{t('score.source')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
