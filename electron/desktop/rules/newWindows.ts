import type { WebContents } from 'electron';

/** No window opens another; an https link goes to the system's browser once the person agrees. */
export function denyNewWindows(
  contents: WebContents,
  openOutside: (address: string) => void,
): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (URL.canParse(url) && new URL(url).protocol === 'https:') openOutside(url);
    return { action: 'deny' };
  });
}
