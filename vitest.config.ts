import { defineConfig } from 'vitest/config';

const oneAfterAnother = {
  pool: 'forks',
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 240_000,
} as const;

/** The tests of the CMS once more on MongoDB, where `MONGODB_URL` names a server with a replica set. */
const onMongodb = {
  extends: true as const,
  test: {
    ...oneAfterAnother,
    name: 'integration on MongoDB',
    include: ['tests/integration/cms/**/*.test.ts'],
    env: { TEST_DATABASE: 'mongodb' },
  },
};

/** Unit tests run side by side; integration tests, which open databases and build sites, one file after another. */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    // `npm run mutate` asks which test file came by which line.
    setupFiles: process.env.MUTATE_REACH_FILE ? ['tests/mutate/name-test-file.ts'] : [],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          ...oneAfterAnother,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
        },
      },
      ...(process.env.MONGODB_URL ? [onMongodb] : []),
    ],
  },
});
