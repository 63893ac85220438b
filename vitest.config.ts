import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The limit only ends what hangs: a busy machine must not fail a test.
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      // Packs what `npm run build` has made.
      { test: { name: 'packing', include: ['tests/packing/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
