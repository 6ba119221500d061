/**
 * node tests/performance/measure-load.ts
 *
 * Measures how fast the running product serves public pages: alone, compared with sirv on the same files, and
 * while the CMS is kept busy. Uses the product that PRODUCT_URL, PRODUCT_DATA and PRODUCT_TOKEN name, or
 * starts one. Ends with a line of JSON, a `LoadMeasure`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import startProduct from '../support/start-product.ts';
import { askOften, askSteadily } from './ask-often.ts';
import { peakMemoryDuring } from './peak-memory.ts';

export interface LoadMeasure {
  /**
   * Requests per second: for uncompressed pages, for the same files served by sirv, and for compressed pages.
   */
  plain: number;
  sirv: number;
  compressed: number;
  /** Seconds within which 99 of 100 public pages were answered, by the load on the CMS. */
  slowest: Record<'uploads' | 'reads' | 'checks', number>;
  /**
   * Peak memory of all processes of the product while strangers upload, in MB. Null if the product was
   * already running.
   */
  memory: number | null;
}

/** Duration of each load, in seconds. */
const seconds = 12;
const rounds = 3;

const isOurs = process.env.PRODUCT_URL === undefined;
const stop = await startProduct();
const url = process.env.PRODUCT_URL ?? '';
const port = Number(new URL(url).port);
const release = realpathSync(path.join(process.env.PRODUCT_DATA ?? '', 'releases', 'current'));
const stories = readdirSync(path.join(release, 'activities')).filter((name) => !/^\d{4}$|\./.test(name));
const addresses = ['/', '/stations/', ...stories.slice(0, 40).map((name) => `/activities/${name}/`)];

const plainServer = spawn(process.execPath, [path.resolve('tests/support/serve-sirv.ts'), release], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [sirvPort] = await once(createInterface({ input: plainServer.stdout }), 'line');
const best = { plain: 0, sirv: 0, compressed: 0 };
// Measured in turn, so that other load on the machine affects all alike. The first round is a warm-up.
for (let round = 0; round <= rounds; round += 1) {
  const measured = {
    plain: await askOften(port, addresses),
    sirv: await askOften(Number(sirvPort), addresses),
    compressed: await askOften(port, addresses, { encoding: 'br' }),
  };
  if (round === 0) continue;
  for (const name of ['plain', 'sirv', 'compressed'] as const)
    best[name] = Math.max(best[name], measured[name]);
}
plainServer.kill();

async function pressed(kind: 'uploads' | 'reads' | 'checks'): Promise<number> {
  const press = spawn(
    process.execPath,
    [path.resolve('tests/support/press-cms.ts'), url, process.env.PRODUCT_TOKEN ?? '', kind],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const told = once(createInterface({ input: press.stdout }), 'line');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const taken = await askSteadily(port, addresses, seconds);
  press.kill('SIGTERM');
  const p99 = taken[Math.ceil(taken.length * 0.99) - 1] ?? Number.NaN;
  console.log(
    `${kind}: ${String(await told)}, ${taken.length} pages, 99 of 100 within ${p99.toFixed(3)} s, last ${taken.at(-1)?.toFixed(3)} s`,
  );
  return p99;
}
const { result: uploads, peak } = await peakMemoryDuring(() => pressed('uploads'));
const slowest = { uploads, reads: await pressed('reads'), checks: await pressed('checks') };
await stop();
const measured: LoadMeasure = { ...best, slowest, memory: isOurs ? peak : null };
console.log(JSON.stringify(measured));
process.exit(0);
