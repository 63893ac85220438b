/** Results for other programs: one row a line where it is a list, so that lines can be compared. */
export function json(value: unknown): string {
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 2)}\n`;
  if (value.length === 0) return '[]\n';
  return `[\n${value.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}
