/**
 * node site/build/build-site.ts --dataset DIR --out DIR [--bundle DIR] [--today YYYY-MM-DD] [--kept JSON]
 *
 * Makes a complete site from a dataset: pages, then the search index, then a check of all pages. Prints one
 * JSON line per progress step, `{ step, done, total, seconds }`, and a last one with `step: "done"`. On
 * failure prints one JSON line to standard error, `{ message, table, row, url }` (see
 * `render/describe-error.ts`), and exits with code 1. The files written so far must then not go live.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultBundleDir } from './default-bundle-dir.ts';
import { basePath } from '#site/environment.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { makeSite } from './make-site.ts';
import type { KeptPages } from './render/keep-page.ts';
import { describeError } from './render/describe-error.ts';

/** Pages to copy from an earlier site: `{ urls, dir }`. */
function readKept(text: string): KeptPages {
  const kept: KeptPages = JSON.parse(text);
  return kept;
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const { values } = parseArgs({
    options: {
      dataset: { type: 'string' },
      out: { type: 'string' },
      bundle: { type: 'string', default: defaultBundleDir },
      today: { type: 'string' },
      kept: { type: 'string' },
    },
  });
  if (!values.dataset || !values.out) throw new Error('缺少 --dataset 或 --out。');
  const begin = performance.now();
  const { pages } = await makeSite({
    datasetDir: path.resolve(values.dataset),
    outDir: path.resolve(values.out),
    bundleDir: values.bundle,
    basePath,
    today: values.today ?? shanghaiDay(new Date()),
    onProgress: print,
    ...(values.kept === undefined ? {} : { kept: readKept(values.kept) }),
  });
  print({ step: 'done', pages, seconds: Math.round(performance.now() - begin) / 1000 });
} catch (error) {
  process.stderr.write(`${JSON.stringify(describeError(error))}\n`);
  process.exitCode = 1;
}
