import type { Output } from '../../../shared/contract/contract.ts';

/** Hands a file to the browser to keep; where it goes is the person's choice. */
export function download({ name, mediaType, bytes }: Output<'pair.export'>): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
