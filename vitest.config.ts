import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests: `node` for pure code and tools, `dom` for page readers, components, adapters and entrypoints. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/core/**/*.test.ts', 'test/scripts/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{portal,components,adapters,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto', './test/setup/i18n.ts'],
        },
      },
    ],
  },
});
