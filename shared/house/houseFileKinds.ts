/** What of the house's rules goes into a file, and in which format. */
export const HOUSE_FILE_KINDS = [
  'rules',
  'checks',
  'accepted',
  'glossary-tbx',
  'glossary-csv',
] as const;

export type HouseFileKind = (typeof HOUSE_FILE_KINDS)[number];
