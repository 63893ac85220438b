import type { HouseEdit } from '../../house/edit.ts';
import { HouseFileError } from '../../house/houseFileError.ts';
import { readCsv } from './csv.ts';
import { readHouseJson, type HouseFile } from './json.ts';
import { readTbx } from './tbx.ts';

/**
 * The changes that a file of house rules or glossary terms asks for. Rules of checks and bounds come in
 * place of those that are there; glossary entries and accepted pairs are added. Reads JSON of the app's
 * own, TBX, CSV and TSV, told by their content.
 *
 * @throws HouseFileError
 */
export function readHouseFile(text: string): HouseEdit[] {
  const start = text.replace(/^\ufeff/u, '').trimStart();
  if (start === '') throw new HouseFileError('nothing');
  if (start.startsWith('{')) return editsOf(readHouseJson(text));
  const entries = start.startsWith('<') ? readTbx(start) : readCsv(text);
  return [{ type: 'addEntries', entries }];
}

function editsOf({ checks, leastConfidence, glossary, accepted }: HouseFile): HouseEdit[] {
  const rules = Object.entries(checks ?? {}).map(([check, rule]): HouseEdit => ({
    type: 'setCheck',
    check,
    rule,
  }));
  return [
    ...rules,
    ...(leastConfidence ? [{ type: 'setLeastConfidence', leastConfidence } as const] : []),
    ...(glossary ? [{ type: 'addEntries', entries: glossary } as const] : []),
    ...(accepted ? [{ type: 'accept', pairs: accepted } as const] : []),
  ];
}
