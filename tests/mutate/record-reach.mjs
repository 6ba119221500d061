// Loaded by every Node process of the rehearsal (NODE_OPTIONS). Records which test file reaches which change,
// and roughly how often: one line at the first time, the tenth, the hundredth …
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
