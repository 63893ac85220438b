import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const root = import.meta.dirname;
const dist = join(root, 'dist');

/** The licences of everything that was bundled, which travel with it. */
const license = { fileName: 'licences.md' };

/** What runs in Node: ES modules with everything bundled but Electron, which brings itself. */
function nodeSide(entries: readonly string[]): EnvironmentOptions {
  return {
    consumer: 'server',
    // CommonJS packages ask for it (pdfmake, wherever it reads a file); ES modules have another name.
    define: { __dirname: 'import.meta.dirname' },
    // The benchmarks drive a browser where the developers' Playwright is there.
    resolve: { noExternal: true, external: ['electron', '@playwright/test'] },
    build: {
      outDir: dist,
      emptyOutDir: true,
      license,
      target: 'node22',
      rolldownOptions: {
        input: Object.fromEntries(
          entries.map((entry) => [entry, join(root, `electron/${entry}.ts`)]),
        ),
        output: {
          format: 'esm',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}

/** A sandboxed preload can only be one CommonJS file. */
const preload: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, external: ['electron'] },
  build: {
    outDir: join(dist, 'desktop'),
    emptyOutDir: false,
    target: 'chrome140',
    rolldownOptions: {
      input: join(root, 'electron/desktop/preload.ts'),
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
};

/** `vite build` makes all of dist/: the Node side first, since it empties the folder. */
export default defineConfig({
  root: join(root, 'renderer'),
  cacheDir: join(root, '.cache/vite'),
  plugins: [react()],
  builder: {
    async buildApp(builder) {
      for (const name of ['node', 'preload', 'client']) {
        await builder.build(builder.environments[name]!);
      }
    },
  },
  environments: {
    node: nodeSide(
      ['desktop/main', 'local/main', 'cli/main', 'backend/worker'].filter((entry) =>
        existsSync(join(root, `electron/${entry}.ts`)),
      ),
    ),
    preload,
    client: {
      build: {
        outDir: join(dist, 'page'),
        emptyOutDir: true,
        license,
        // The policy allows no data: address but for images.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 1000,
      },
    },
  },
});
