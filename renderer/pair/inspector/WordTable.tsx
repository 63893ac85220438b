import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placedPairs } from '../../../shared/analysis/wordPairs.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import { Button } from '../../controls/Button.tsx';
import { alignedWords, type AlignedWords } from '../model/alignedWords.ts';
import { usePair } from '../usePair.ts';

/** How the words of a finding's segment translate each other; its own words first, all on demand. */
export function WordTable({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { state, model } = usePair();
  const [all, setAll] = useState(false);
  const row = model.rows[finding.bead];
  if (!row) return null;
  const { own, others } = alignedWords(finding, row, placedPairs(state.analysis, finding.bead));
  const shown = all ? [...own, ...others] : own;
  return (
    <section>
      <h5>{t('evidence.alignment')}</h5>
      {shown.length > 0 && (
        <table className="word-table">
          <thead>
            <tr>
              <th scope="col">{t('language.en')}</th>
              <th scope="col">{t('language.fr')}</th>
              <th scope="col">{t('evidence.probability')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <WordRow
                key={`${pair.en?.start ?? ''} ${pair.fr?.start ?? ''}`}
                pair={pair}
                own={own.includes(pair)}
              />
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setAll(!all);
          }}
        >
          {all ? t('evidence.less') : t('evidence.all', { count: own.length + others.length })}
        </Button>
      )}
    </section>
  );
}

function WordRow({ pair, own }: { readonly pair: AlignedWords; readonly own: boolean }) {
  const { t } = useTranslation();
  const { texts } = usePair().state.pair;
  const { en, fr, probability } = pair;
  const percent = Math.round(probability * 100);
  return (
    <tr data-own={own ? '' : undefined}>
      <td lang="en">{en ? texts.en.text.slice(en.start, en.end) : t('chain.none')}</td>
      <td lang="fr">{fr ? texts.fr.text.slice(fr.start, fr.end) : t('chain.none')}</td>
      <td>
        {en && fr ? (
          <>
            <span className="word-bar" aria-hidden>
              <span style={{ inlineSize: `${percent}%` }} />
            </span>
            {t('evidence.percent', { percent })}
          </>
        ) : (
          t('evidence.alone')
        )}
      </td>
    </tr>
  );
}
