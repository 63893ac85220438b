import { useTranslation } from 'react-i18next';
import { TextField } from '../controls/TextField.tsx';

interface SearchProps {
  readonly label: string;
  readonly query: string;
  readonly found: number;
  readonly total: number;
  readonly onChange: (query: string) => void;
}

/** A field that narrows a list, and how much of it is left. */
export function Search({ label, query, found, total, onChange }: SearchProps) {
  const { t } = useTranslation();
  return (
    <div className="house-search">
      <TextField label={label} value={query} onChange={onChange} type="search" />
      <p role="status">{query === '' ? '' : t('house.found', { count: found, total })}</p>
    </div>
  );
}
