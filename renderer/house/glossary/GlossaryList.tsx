import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../shared/drift/house/houseRules.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { RemoveButton } from '../../controls/RemoveButton.tsx';
import { TableHead } from '../../controls/TableHead.tsx';
import { Search } from '../Search.tsx';
import { matching } from '../matching.ts';
import { NewEntry } from './NewEntry.tsx';
import './GlossaryList.css';

/** As many rows as one looks through; a search narrows the rest. */
const SHOWN = 200;

interface GlossaryListProps {
  readonly entries: readonly GlossaryEntry[];
  readonly edit: (...edits: readonly HouseEdit[]) => void;
}

/** The house glossary: searched, added to, removed from. */
export function GlossaryList({ entries, edit }: GlossaryListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const found = matching(entries, query, ({ en, fr, note }) =>
    [en.use, en.avoid, fr.use, fr.avoid, note].flat(),
  );
  return (
    <>
      <NewEntry
        onAdd={(entry) => {
          edit({ type: 'addEntries', entries: [entry] });
        }}
      />
      {entries.length === 0 ? (
        <p className="house-empty">{t('house.glossary.empty')}</p>
      ) : (
        <>
          <Search
            label={t('house.glossary.search')}
            query={query}
            found={found.length}
            total={entries.length}
            onChange={setQuery}
          />
          <table className="house-table">
            <TableHead
              columns={[
                t('language.en'),
                t('language.fr'),
                t('house.glossary.avoid'),
                t('house.glossary.note'),
              ]}
            />
            <tbody>
              {found.slice(0, SHOWN).map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  onRemove={() => {
                    edit({ type: 'removeEntries', ids: [entry.id] });
                  }}
                />
              ))}
            </tbody>
          </table>
          {found.length > SHOWN && (
            <p className="house-more">{t('house.more', { count: found.length - SHOWN })}</p>
          )}
        </>
      )}
    </>
  );
}

function EntryRow({
  entry,
  onRemove,
}: {
  readonly entry: GlossaryEntry;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { en, fr, note } = entry;
  const avoid = [...en.avoid, ...fr.avoid];
  const term = en.use[0] ?? fr.use[0] ?? avoid[0] ?? '';
  return (
    <tr>
      <td lang="en">
        <Terms terms={en.use} />
      </td>
      <td lang="fr">
        <Terms terms={fr.use} />
      </td>
      <td lang={en.avoid.length > 0 ? 'en' : 'fr'} className="terms-avoid">
        {avoid.map((text) => (
          <del key={text}>{text}</del>
        ))}
      </td>
      <td className="house-note">{note}</td>
      <td>
        <RemoveButton label={t('house.remove', { name: term })} onPress={onRemove} />
      </td>
    </tr>
  );
}

/** The preferred term, then those that are admitted. */
function Terms({ terms }: { readonly terms: readonly string[] }) {
  const [first, ...others] = terms;
  return (
    <>
      {first !== undefined && <b className="term-preferred">{first}</b>}
      {others.length > 0 && <small>{others.join(', ')}</small>}
    </>
  );
}
