import { defineConfig } from '@playwright/test';

/** End-to-end tests of the built extension in `.output` (or where KEYTAG_OUTPUT points); nothing here builds it. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/reports/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  use: { actionTimeout: 15_000, navigationTimeout: 15_000 },
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'chromium', testDir: 'test/e2e/chromium' },
    { name: 'firefox', testDir: 'test/e2e/firefox' },
  ],
});
