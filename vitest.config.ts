import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `node`: pure code and tools. `dom`: page readers, components, adapters and entrypoints. `built`: the built extension. */
export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { 'virtual:issuer-marks': `${import.meta.dirname}/test/setup/issuer-marks.ts` } },
  test: {
    passWithNoTests: false,
    restoreMocks: true,
    // Only a test that hangs fails by time: machines are noisy, and speed is the bench's matter.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/core/**/*.test.ts', 'test/scripts/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      // Looks at .output: build first.
      { extends: true, test: { name: 'built', environment: 'node', include: ['test/built/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{portal,components,adapters,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: [
            'fake-indexeddb/auto',
            './test/setup/i18n.ts',
            './test/setup/last-frame.ts',
            './test/setup/web-locks.ts',
          ],
        },
      },
    ],
  },
});
