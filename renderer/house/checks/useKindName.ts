import { useTranslation } from 'react-i18next';

/** What a check calls a kind of drift: its explanation, with an ellipsis for the words of the case. */
export function useKindName(): (check: string, kind: string) => string {
  const { i18n } = useTranslation();
  return (check, kind) => {
    const explanation: unknown = i18n.getResource(i18n.language, 'findings', `${check}.${kind}`);
    return typeof explanation === 'string' ? explanation.replaceAll(/\{\{.*?\}\}/gu, '…') : kind;
  };
}
