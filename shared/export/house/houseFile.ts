import { strToU8 } from 'fflate';
import type { HouseRules } from '../../drift/house/houseRules.ts';
import type { HouseFileKind } from '../../house/houseFileKinds.ts';
import { HOUSE_FILE_VERSION } from '../../import/house/json.ts';
import type { ExportedFile } from '../exportFile.ts';
import { writeCsv } from './csv.ts';
import { writeTbx } from './tbx.ts';

/** The house's rules, or a part of them, as a file that can be brought in again. */
export function houseFile(rules: HouseRules, kind: HouseFileKind): ExportedFile {
  const { checks, leastConfidence, accepted, glossary } = rules;
  switch (kind) {
    case 'rules':
      return json('verbatim-house', { checks, leastConfidence, glossary, accepted });
    case 'checks':
      return json('verbatim-checks', { checks, leastConfidence });
    case 'accepted':
      return json('verbatim-accepted', { accepted });
    case 'glossary-tbx':
      return {
        name: 'verbatim-glossary.tbx',
        mediaType: 'application/x-tbx',
        bytes: writeTbx(glossary),
      };
    case 'glossary-csv':
      return { name: 'verbatim-glossary.csv', mediaType: 'text/csv', bytes: writeCsv(glossary) };
  }
}

function json(name: string, rules: Partial<HouseRules>): ExportedFile {
  const content = { verbatimHouse: HOUSE_FILE_VERSION, ...rules };
  return {
    name: `${name}.json`,
    mediaType: 'application/json',
    bytes: strToU8(`${JSON.stringify(content, null, 2)}\n`),
  };
}
