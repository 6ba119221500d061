// Loaded by every Node process of the rehearsal (NODE_OPTIONS): writes down which test file comes by which change, and about how
// often: a line at the first time, at the tenth, the hundredth …
import { appendFileSync } from 'node:fs';

const times = new Map();
globalThis.reachSpot = (number) => {
  const file = process.env.MUTATE_TEST_FILE ?? '';
  const key = `${file}\t${number}`;
  const count = (times.get(key) ?? 0) + 1;
  times.set(key, count);
  if (Number.isInteger(Math.log10(count))) appendFileSync(process.env.MUTATE_REACH_FILE, `${key}\n`);
  return false;
};
