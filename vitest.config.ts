import { defineConfig } from 'vitest/config';

const ofTheProduct = {
  pool: 'forks',
  testTimeout: 120_000,
  hookTimeout: 240_000,
} as const;

/** Tests that also run on MongoDB: those that depend on transactions, indexes or the order of writes. */
const chosen = [
  ...['delete-guard', 'merge-needs', 'points', 'points-kill', 'publish-requests', 'review', 'slugs'],
];

/**
 * Runs tests of the CMS again on MongoDB if `MONGODB_URL` names a server with transactions.
 * `MONGODB_TESTS=all` runs all of them.
 */
const onMongodb = {
  extends: true as const,
  test: {
    ...ofTheProduct,
    name: 'integration on MongoDB',
    include:
      process.env.MONGODB_TESTS === 'all'
        ? ['tests/integration/cms/**/*.test.ts']
        : chosen.map((name) => `tests/integration/cms/${name}.test.ts`),
    env: { TEST_DATABASE: 'mongodb' },
  },
};

/** Integration tests open databases and build sites. Each file runs in its own process, two at a time. */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    maxWorkers: 2,
    // `npm run mutate` records which test file reaches which change.
    setupFiles: process.env.MUTATE_REACH_FILE ? ['tests/mutate/name-test-file.ts'] : [],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          ...ofTheProduct,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
        },
      },
      ...(process.env.MONGODB_URL ? [onMongodb] : []),
    ],
  },
});
