import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Transport } from '../../shared/contract/transport.ts';
import { defaultDataDirectory } from '../data/dataDirectory.ts';
import { claimDataDirectory } from '../data/instance.ts';
import { listPageFiles } from '../page/files.ts';
import { startLocalHost } from './server.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: defaultDataDirectory() } },
});

const nobody: Transport = (_method, _input, receive) => {
  receive({
    type: 'failure',
    failure: { code: 'unreachable', message: { key: 'errors:unreachable' } },
  });
  return () => undefined;
};

const claim = claimDataDirectory(values.data);
if (claim.type === 'taken') {
  console.log(claim.address);
} else {
  const host = await startLocalHost(listPageFiles(join(import.meta.dirname, '../page')), nobody);
  claim.instance.announce(host.address);
  console.log(host.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void host.close().then(() => {
        claim.instance.release();
      });
    });
  }
}
