import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from '../../shared/document/schema.ts';

const windowStateSchema = z.object({
  bounds: z.object({
    x: z.int().optional(),
    y: z.int().optional(),
    width: z.int().min(200),
    height: z.int().min(200),
  }),
  maximized: z.boolean(),
});

interface WindowState {
  readonly bounds: Partial<Pick<Rectangle, 'x' | 'y'>> & Pick<Rectangle, 'width' | 'height'>;
  readonly maximized: boolean;
}

const FIRST: WindowState = { bounds: { width: 1360, height: 860 }, maximized: false };

/** How the window stood last, if that place is still on a screen; `areas` are the screens' own. */
export function readWindowState(file: string, areas: readonly Rectangle[]): WindowState {
  const { bounds, maximized } = read(file);
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return { bounds: { width, height }, maximized };
  const place = { x, y, width, height };
  return areas.some((area) => meet(area, place))
    ? { bounds: place, maximized }
    : { bounds: { width, height }, maximized };
}

/** Remembers how the window stands; that it could not is not worth an alarm. */
export function writeWindowState(
  file: string,
  state: { readonly bounds: Rectangle; readonly maximized: boolean },
): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
}

function read(file: string): z.output<typeof windowStateSchema> {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FIRST;
  }
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
