import { openStore } from '../../electron/backend/store/store.ts';
import { importedPair } from './pairs.ts';

// Runs as a process of its own: types without end, and says each time what has been confirmed.
const store = openStore(process.argv[2]!);
store.pairs.create(importedPair('One.', ''));
for (let version = 1; ; version++) {
  const span = { start: version - 1, end: version - 1 };
  store.pairs.edit('pair', version, [{ type: 'replaceText', language: 'fr', span, text: 'x' }]);
  process.stdout.write(`${version}\n`);
}
