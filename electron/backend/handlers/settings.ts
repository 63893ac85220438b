import type { Services } from '../services.ts';
import type { AreaHandlers } from './handler.ts';

export function settingsHandlers({ store }: Services): AreaHandlers<'settings'> {
  return {
    'settings.read': () => store.settings.read(),
    'settings.write': ({ key, value }) => {
      store.settings.write(key, value);
      return {};
    },
  };
}
