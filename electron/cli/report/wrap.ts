/**
 * Breaks a text at its spaces into lines of at most `width` characters; the first begins with `first`,
 * the others with as many spaces. White space of the text shrinks to single spaces.
 */
export function wrap(text: string, width: number, first: string): string {
  const indent = ' '.repeat(first.length);
  const room = Math.max(20, width - first.length);
  const lines: string[] = [];
  let line = '';
  // Only breaking spaces: a no-break space holds « and its word together.
  for (const word of text.trim().split(/[ \t\r\n]+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length > room && line) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.map((each, i) => (i === 0 ? first : indent) + each).join('\n');
}
