/**
 * Encodings that a person may say a text file is in, by their IANA-like names, likeliest first: those
 * that newsrooms' Windows, Mac and DOS programs have written English and French in.
 */
export const TEXT_ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'utf-16le',
  'utf-16be',
] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
