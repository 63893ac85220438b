import { useTranslation } from 'react-i18next';

/** A doubt smaller than this is not worth a look. */
const WORTH_A_LOOK = 0.2;

/** How likely the two sides differ in meaning, as a hint where to look; silent where it is unlikely. */
export function MeaningDoubt({ probability }: { readonly probability: number | undefined }) {
  const { t } = useTranslation();
  if (probability === undefined || probability < WORTH_A_LOOK) return null;
  const percent = Math.round(probability * 100);
  return (
    <p className="meaning-doubt">
      <span className="meaning-bar" aria-hidden>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      {t('meaning.doubt', { percent })}
    </p>
  );
}
