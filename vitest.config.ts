import { defineConfig } from 'vitest/config';

const ofTheProduct = {
  pool: 'forks',
  testTimeout: 120_000,
  hookTimeout: 240_000,
} as const;

/** What is run on MongoDB too: what depends on transactions, indexes and the order of writes. */
const chosen = ['delete-guard', 'publish-requests', 'review', 'slugs'];

/** Tests of the CMS once more on MongoDB, where `MONGODB_URL` names a server with transactions; all with `MONGODB_TESTS=all`. */
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

/** Integration tests open databases and build sites, each file in a process of its own: two at a time. */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    maxWorkers: 2,
    // `npm run mutate` asks which test file came by which line.
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
