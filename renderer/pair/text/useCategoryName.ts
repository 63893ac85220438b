import type { MqmCategory } from '../../../shared/drift/finding.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** An MQM category in words. */
export function useCategoryName(): (category: MqmCategory) => string {
  const say = useMessage();
  return (category) => say({ key: `findings:categories.${category}` });
}
