/** Everything that a key does in the pair view, in the order of the list of shortcuts. */
export const SHORTCUTS = [
  { command: 'nextFinding', group: 'findings', keys: ['F8'] },
  { command: 'previousFinding', group: 'findings', keys: ['Shift+F8'] },
  { command: 'useFix', group: 'findings', keys: ['U', 'Alt+U'] },
  { command: 'accept', group: 'findings', keys: ['A', 'Alt+A'] },
  { command: 'markFixed', group: 'findings', keys: ['F', 'Alt+X'] },
  { command: 'dismissAndNext', group: 'findings', keys: ['R', 'Alt+R'] },
  { command: 'dismissWithReason', group: 'findings', keys: ['D', 'Alt+D'] },
  { command: 'rememberPair', group: 'findings', keys: ['H', 'Alt+H'] },
  { command: 'nextQuotation', group: 'quotations', keys: ['Alt+ArrowDown'] },
  { command: 'previousQuotation', group: 'quotations', keys: ['Alt+ArrowUp'] },
  { command: 'quotationsOnly', group: 'quotations', keys: ['Q', 'Alt+Q'] },
  { command: 'correctQuotation', group: 'quotations', keys: ['C', 'Alt+C'] },
  { command: 'approveQuotation', group: 'quotations', keys: ['V', 'Alt+V'] },
  { command: 'returnQuotation', group: 'quotations', keys: ['B', 'Alt+B'] },
  { command: 'addQuotation', group: 'quotations', keys: ['N', 'Alt+N'] },
  { command: 'nextRow', group: 'segments', keys: ['Mod+ArrowDown'] },
  { command: 'previousRow', group: 'segments', keys: ['Mod+ArrowUp'] },
  { command: 'confirmAndNext', group: 'segments', keys: ['Mod+Enter'] },
  { command: 'editFrench', group: 'segments', keys: ['F2'] },
  { command: 'mergeWithNext', group: 'segments', keys: ['M', 'Alt+M'] },
  { command: 'splitBead', group: 'segments', keys: ['S', 'Alt+S'] },
  { command: 'linkRows', group: 'segments', keys: ['L', 'Alt+L'] },
  { command: 'unlinkRow', group: 'segments', keys: ['Shift+L', 'Alt+Shift+L'] },
  { command: 'frenchUp', group: 'segments', keys: ['Alt+Shift+ArrowUp'] },
  { command: 'frenchDown', group: 'segments', keys: ['Alt+Shift+ArrowDown'] },
  { command: 'realign', group: 'segments', keys: ['G', 'Alt+G'] },
  { command: 'hold', group: 'segments', keys: ['Shift+G', 'Alt+Shift+G'] },
  { command: 'pairingMenu', group: 'segments', keys: ['P', 'Alt+P'] },
  { command: 'find', group: 'everywhere', keys: ['Mod+F'] },
  { command: 'undo', group: 'everywhere', keys: ['Mod+Z'] },
  { command: 'redo', group: 'everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { command: 'nextRegion', group: 'everywhere', keys: ['F6'] },
  { command: 'help', group: 'everywhere', keys: ['?'] },
] as const satisfies readonly { command: string; group: string; keys: readonly string[] }[];

export type Command = (typeof SHORTCUTS)[number]['command'];
export type ShortcutGroup = (typeof SHORTCUTS)[number]['group'];

/** The first way to give the command, as in the table. */
export function keysOf(command: Command): string {
  return SHORTCUTS.find((shortcut) => shortcut.command === command)!.keys[0];
}
