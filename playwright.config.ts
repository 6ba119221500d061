import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/support/find-chromium.ts';

/** Browser tests on the running product: one data folder, one server and one built site for all of them. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'accessibility/**/*.spec.ts', 'performance/**/*.spec.ts'],
  outputDir: 'test-results',
  globalSetup: './tests/support/start-product.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: findChromium(),
      args: chromiumArguments,
    },
    screenshot: 'only-on-failure',
  },
});
