import { readFile } from '../text/read.ts';
import type { AreaHandlers } from './handler.ts';

export function textHandlers(): AreaHandlers<'text'> {
  return { 'text.read': ({ name, bytes, encoding }) => readFile(name, bytes, encoding) };
}
