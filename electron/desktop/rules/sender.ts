import type { WebFrameMain } from 'electron';
import { isOurs } from '../address.ts';

/** Whether a message comes from our page: the top frame, exact scheme and host. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}
