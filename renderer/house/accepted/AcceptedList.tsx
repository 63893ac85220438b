import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcceptedPair } from '../../../shared/drift/house/houseRules.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { RemoveButton } from '../../controls/RemoveButton.tsx';
import { TableHead } from '../../controls/TableHead.tsx';
import { useSignature } from '../../i18n/useSignature.ts';
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
  const signature = useSignature('day');
  const checkName = useCheckName();
  const [query, setQuery] = useState('');
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
        <TableHead
          columns={[
            t('language.en'),
            t('language.fr'),
            t('house.accepted.check'),
            t('house.accepted.by'),
          ]}
        />
        <tbody>
          {found.map(({ id, en, fr, check, reason, by, at }) => (
            <tr key={id}>
              <td lang="en">{en === '' ? t('chain.none') : en}</td>
              <td lang="fr">{fr === '' ? t('chain.none') : fr}</td>
              <td>{checkName(check)}</td>
              <td className="house-note">
                {signature({ by, at })}
                {reason !== null && <small>{reason}</small>}
              </td>
              <td>
                <RemoveButton
                  label={t('house.remove', { name: [en, fr].filter(Boolean).join(' = ') })}
                  onPress={() => {
                    edit({ type: 'forget', ids: [id] });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
