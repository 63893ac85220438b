/** Every format that a pair can be exported in, in the order of menus. */
export const EXPORT_FORMATS = [
  'docx',
  'pdf',
  'html',
  'xlsx',
  'csv',
  'tmx',
  'xliff',
  'json',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
