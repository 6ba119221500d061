import { defineConfig } from 'vitest/config';

/** Unit tests run side by side; integration tests, which open databases and build sites, one file after another. */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
