// Loaded by every Node process of the rehearsal (NODE_OPTIONS): writes down which test file comes by which change.
import { appendFileSync } from 'node:fs';

const seen = new Set();
globalThis.reachSpot = (number) => {
  const file = process.env.MUTATE_TEST_FILE ?? '';
  const key = `${file}\t${number}`;
  if (!seen.has(key)) {
    seen.add(key);
    appendFileSync(process.env.MUTATE_REACH_FILE, `${key}\n`);
  }
  return false;
};
