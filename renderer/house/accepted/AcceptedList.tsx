import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcceptedPair } from '../../../shared/drift/house/houseRules.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useLocale } from '../../i18n/useLocale.ts';
import { useCheckName } from '../../pair/text/useCheckName.ts';
import { matching } from '../matching.ts';
import { Search } from '../Search.tsx';

interface AcceptedListProps {
  readonly pairs: readonly AcceptedPair[];
  readonly edit: (...edits: readonly HouseEdit[]) => void;
}

/** Words that were accepted for good, the newest first. */
export function AcceptedList({ pairs, edit }: AcceptedListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const checkName = useCheckName();
  const [query, setQuery] = useState('');
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const newest = pairs.toSorted((a, b) => b.at.localeCompare(a.at));
  const found = matching(newest, query, ({ en, fr, reason, check }) => [
    en,
    fr,
    reason,
    checkName(check),
  ]);
  if (pairs.length === 0) return <p className="house-empty">{t('house.accepted.empty')}</p>;
  return (
    <>
      <Search
        label={t('house.accepted.search')}
        query={query}
        found={found.length}
        total={pairs.length}
        onChange={setQuery}
      />
      <table className="house-table">
        <thead>
          <tr>
            <th scope="col">{t('language.en')}</th>
            <th scope="col">{t('language.fr')}</th>
            <th scope="col">{t('house.accepted.check')}</th>
            <th scope="col">{t('house.accepted.by')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('library.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ id, en, fr, check, reason, by, at }) => (
            <tr key={id}>
              <td lang="en">{en === '' ? t('chain.none') : en}</td>
              <td lang="fr">{fr === '' ? t('chain.none') : fr}</td>
              <td>{checkName(check)}</td>
              <td className="house-note">
                {[by, day.format(new Date(at))].filter(Boolean).join(', ')}
                {reason !== null && <small>{reason}</small>}
              </td>
              <td>
                <IconButton
                  size="small"
                  label={t('house.remove', { name: [en, fr].filter(Boolean).join(' = ') })}
                  onPress={() => {
                    edit({ type: 'forget', ids: [id] });
                  }}
                >
                  <Trash2 aria-hidden size={14} />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
