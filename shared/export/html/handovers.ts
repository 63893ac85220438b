import type { Element } from 'hast';
import { h } from 'hastscript';
import type { HandoverTable } from '../sheet/handovers.ts';

/** The pair's way through the newsroom, a step a row. */
export function handoversTable({ head, rows }: HandoverTable): Element {
  const titles = head.map((title) => h('th', { scope: 'col' }, title));
  const lines = rows.map(([step, ...rest]) =>
    h('tr', [h('th', { scope: 'row' }, step), ...rest.map((text) => h('td', text))]),
  );
  return h('table', { class: 'handovers' }, [h('thead', h('tr', titles)), h('tbody', lines)]);
}
