import { expect } from 'vitest';

/** Tells the processes that a test starts for which test file they run. */
process.env.MUTATE_TEST_FILE = expect.getState().testPath ?? '';
