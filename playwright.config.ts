import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/support/find-chromium.ts';

/** Browser tests on the running product: one data folder, one server and one built site for all of them. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  globalSetup: './tests/support/start-product.ts',
  // The project `alone` runs last and by itself. `day.spec.ts` rolls the site back, so no other test may
  // publish at the same time, and load would distort the speed measurements.
  projects: [
    {
      name: 'site',
      testMatch: ['e2e/**/*.spec.ts', 'accessibility/**/*.spec.ts', 'performance/budgets.spec.ts'],
      testIgnore: 'e2e/day.spec.ts',
    },
    {
      name: 'alone',
      testMatch: ['e2e/day.spec.ts', 'performance/lighthouse.spec.ts'],
      workers: 1,
      dependencies: ['site'],
    },
  ],
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  // A browser may fail once on a busy machine. Tests that needed a second try are listed at the end of the
  // run.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: findChromium(),
      args: chromiumArguments,
    },
    screenshot: 'only-on-failure',
    // A step that hangs is reported by name, instead of the whole test timing out.
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
  },
});
