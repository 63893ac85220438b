/** Characters that Windows, macOS or Linux refuse in a file name, and controls. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST = 80;

/** A file name out of a pair's title, safe on every system: "OpenAI / OTAN" gives "OpenAI - OTAN.tmx". */
export function fileName(title: string, extension: string): string {
  const base = Array.from(title.replace(FORBIDDEN, '-'))
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const safe = base === '' || DEVICE.test(base) ? `verbatim ${base}`.trim() : base;
  return `${safe}.${extension}`;
}
