import { expect } from 'vitest';

/** So that processes which a test starts know for which test file they run. */
process.env.MUTATE_TEST_FILE = expect.getState().testPath ?? '';
