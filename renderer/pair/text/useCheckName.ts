import { useMessage } from '../../i18n/useMessage.ts';

/** What a check is called: "Negation". */
export function useCheckName(): (check: string) => string {
  const say = useMessage();
  return (check) => say({ key: `findings:checks.${check}` });
}
