import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runDesktop } from '../../../electron/start/desktop.ts';

const START = join(import.meta.dirname, '../../../electron/start/start.js');

afterEach(() => {
  vi.unstubAllEnvs();
});

function startOn(node: string, locale: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${node}' })`;
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${pretend}`, START], {
    env: { ...process.env, LC_ALL: locale },
    encoding: 'utf8',
  });
}

test.for(['20.19.5', '22.17.9', '9.99.0'])('Node %s is told that it is too old', (node) => {
  const { status, stderr } = startOn(node, 'C.UTF-8');
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^Verbatim needs Node [\\d.]+ or newer; this is Node ${node}`));
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('in French to those who read French', () => {
  expect(startOn('20.19.5', 'fr_FR.UTF-8').stderr).toMatch(/^Verbatim exige Node/);
});

test.runIf(process.platform === 'linux')(
  'without a display the desktop app is not tried',
  async () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    const fetching = vi.fn();
    expect(await runDesktop([], fetching)).toEqual({ key: 'noDisplay' });
    expect(fetching).not.toHaveBeenCalled();
  },
);
