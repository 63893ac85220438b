import type { Services } from '../services.ts';
import type { AreaHandlers } from './handler.ts';

export function appHandlers({ app, store }: Services): AreaHandlers<'app'> {
  return { 'app.info': () => ({ ...app, notices: [...store.notices] }) };
}
