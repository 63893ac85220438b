import { useTranslation } from 'react-i18next';

/** A column's title; one of numbers stands to the right. */
export type Column = string | { readonly number: string };

/** The titles of a table whose last column holds each row's actions. */
export function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          typeof column === 'string' ? (
            <th key={column} scope="col">
              {column}
            </th>
          ) : (
            <th key={column.number} scope="col" className="number">
              {column.number}
            </th>
          ),
        )}
        <th scope="col">
          <span className="visually-hidden">{t('library.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}
