/**
 * node site/build/render/cli.ts --dataset DIR --out DIR [--bundle DIR] [--urls FILE] [--today YYYY-MM-DD]
 *
 * Prints one JSON line per progress step, `{ step, done, total, seconds }`, and a last one with
 * `step: "done"` and the counts. FILE holds one URL per line (`-` reads standard input). On failure prints
 * one JSON line to standard error, `{ table, row, field, url, message, stack }`. Exit codes: 0 done, 2 wrong
 * arguments, 3 the dataset is faulty, 4 a page failed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultBundleDir } from '../default-bundle-dir.ts';
import { describeError } from './describe-error.ts';
import { renderSite } from './render-site.ts';

/** Wrong command-line arguments. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        dataset: { type: 'string' },
        out: { type: 'string' },
        bundle: { type: 'string', default: defaultBundleDir },
        urls: { type: 'string' },
        today: { type: 'string' },
      },
    });
    if (!values.dataset || !values.out) throw new Error('缺少 --dataset 或 --out。');
    if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) {
      throw new Error(`--today 的值“${values.today}”不是日期，例如 --today 2026-11-24。`);
    }
    const lines =
      values.urls === undefined ? undefined : readFileSync(values.urls === '-' ? 0 : values.urls, 'utf8');
    return {
      datasetDir: values.dataset,
      outDir: values.out,
      bundleDir: values.bundle,
      urls: lines === undefined ? ('all' as const) : lines.split(/\r?\n/).filter(Boolean),
      today: values.today,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const EXIT_CODES: Readonly<Record<string, number>> = { UsageError: 2, DatasetError: 3, RenderError: 4 };

try {
  const { rendered, removed, placed, total, seconds } = await renderSite({
    ...readOptions(),
    onProgress: print,
  });
  print({ step: 'done', rendered, removed, placed, total, seconds });
} catch (error) {
  process.stderr.write(`${JSON.stringify(describeError(error))}\n`);
  process.exitCode = (error instanceof Error ? EXIT_CODES[error.name] : undefined) ?? 1;
}
