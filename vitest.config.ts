import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,property}/**/*.test.{ts,tsx}'] } },
      // Packs what `npm run build` has made.
      { test: { name: 'packing', include: ['tests/packing/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
