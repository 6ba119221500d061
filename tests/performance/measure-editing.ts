/**
 * node tests/performance/measure-editing.ts DATA_DIR [DATABASE_URL]
 *
 * Measures how long an editor waits for the list of activities, a search in it, a form and a save, with the
 * records of a data folder, through the product's own port. Ends with a line of JSON, an `EditingMeasure`.
 */
import { median } from './median.ts';
import { startOn } from './start-on.ts';

/** Median of several measurements, in seconds. */
export interface EditingMeasure {
  list: number;
  search: number;
  form: number;
  save: number;
}

const times = 5;

const [dataDir, databaseUrl = ''] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('the data folder is missing');
const product = await startOn({ dataDir, databaseUrl });
const headers = { Authorization: `JWT ${product.token}`, Cookie: `payload-token=${product.token}` };

/** Requests a page or API response of the CMS and reads it to its end. Throws if it is refused. */
async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(`${product.url}${path}`, {
    ...init,
    headers: { ...headers, ...init.headers },
    redirect: 'error',
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return text;
}

/** Median time of several runs in seconds, after one run that is not counted. */
async function time(work: (n: number) => Promise<unknown>): Promise<number> {
  await work(0);
  const all: number[] = [];
  for (let n = 1; n <= times; n += 1) {
    const began = performance.now();
    await work(n);
    all.push((performance.now() - began) / 1_000);
  }
  return median(all);
}

const newest: { docs: { id: string; title: string }[] } = JSON.parse(
  await ask('/api/activities?limit=10&depth=0&sort=-startsAt&where[_status][equals]=published'),
);
const [first] = newest.docs;
if (!first) throw new Error('there are no activities');
const list = '/admin/collections/activities?limit=10&sort=-startsAt';
const measured: EditingMeasure = {
  list: await time(() => ask(list)),
  search: await time(() => ask(`${list}&search=${encodeURIComponent(first.title.slice(0, 3))}`)),
  form: await time(() => ask(`/admin/collections/activities/${first.id}`)),
  save: await time((n) =>
    ask(`/api/activities/${first.id}?draft=true&depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ place: `村委会二楼 ${n}`, _status: 'draft' }),
    }),
  ),
};
await product.stop();
console.log(JSON.stringify(measured));
process.exit(0);
