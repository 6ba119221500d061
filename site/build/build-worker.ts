/**
 * node site/build/build-worker.ts --bundle DIR
 *
 * A long-running builder. It keeps the last site in memory, so the next publish makes only what changed.
 * Reads one JSON line per order from standard input and answers the orders one after another on standard
 * output:
 *   { do: "open", dir, today, ahead, kept? }
 *       Loads an existing release. Answers { done, pages, differing }.
 *   { do: "carry", out }
 *       Prepares a folder that shares the files of the current site. Answers { done }.
 *   { do: "build", dataset, out, today, full?, kept? }
 *       Makes a site. Answers { done, pages, changed, gone, isFull, freshPages }.
 *   { do: "adopt", dir, ahead, isReindexed? }
 *       The last built site is now in `dir` (and has a new search index). Answers { done }.
 * `ahead` is a folder for the next site; it may be missing or hold an older site. It is filled while the
 * builder is idle, so that a later "carry" is fast. Progress is printed in between as { step, done, total,
 * seconds }. If an order fails, the answer is { error } (describe-error.ts) and the builder keeps its current
 * site.
 */
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { defaultBundleDir } from './default-bundle-dir.ts';
import { basePath } from '#site/environment.ts';
import { linkTree } from './render/link-tree.ts';
import { lookUpIndexed, makeSite, type MadeSite } from './make-site.ts';
import type { KeptPages } from './render/keep-page.ts';
import { describeError } from './render/describe-error.ts';
import { reopenSite } from './reopen-site.ts';

type Order =
  | { do: 'open'; dir: string; today: string; ahead: string; kept?: readonly string[] }
  | { do: 'carry'; out: string }
  | { do: 'build'; dataset: string; out: string; today: string; full?: boolean; kept?: KeptPages }
  | { do: 'adopt'; dir: string; ahead: string; isReindexed?: boolean };

const { values } = parseArgs({ options: { bundle: { type: 'string', default: defaultBundleDir } } });
const bundleDir = values.bundle;
/** The current site, from which the next one is made. */
let standing: MadeSite | undefined;
/** The site built last, until it is adopted. */
let built: MadeSite | undefined;
/** Folder into which the files of the current site were linked. */
let carriedTo = '';
/** Folder that is ready to become the next site; '' if there is none. */
let ahead = '';

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
// The CMS was killed and no longer reads the output.
process.stdout.on('error', () => process.exit(0));

/** Runs after the answer, before the next order, so that the next publish need not wait for it. */
async function prepareNext(site: MadeSite, folder: string): Promise<void> {
  ahead = '';
  try {
    await site.indexed();
    await linkTree(site.dir, folder);
    ahead = folder;
  } catch {
    // If this fails, `carry` and `build` do the work later and report the error.
  }
}

async function carry(site: MadeSite, out: string): Promise<void> {
  carriedTo = '';
  if (ahead !== '' && !existsSync(out)) renameSync(ahead, out);
  else await linkTree(site.dir, out);
  ahead = '';
  carriedTo = out;
}

/** Executes an order. Resolves to the answer and to work that remains after the answer has been sent. */
async function follow(order: Order): Promise<{ answer: object; afterwards?: () => Promise<void> }> {
  switch (order.do) {
    case 'open': {
      const { made, differing } = await reopenSite({ ...order, bundleDir, basePath });
      standing = made;
      return {
        answer: { pages: made.pages, differing },
        ...(differing.length === 0 ? { afterwards: () => prepareNext(made, path.resolve(order.ahead)) } : {}),
      };
    }
    case 'carry':
      if (standing && existsSync(standing.dir)) await carry(standing, path.resolve(order.out));
      return { answer: {} };
    case 'build': {
      built = undefined;
      const isCarried = carriedTo === path.resolve(order.out);
      carriedTo = '';
      built = await makeSite({
        datasetDir: path.resolve(order.dataset),
        outDir: path.resolve(order.out),
        bundleDir,
        basePath,
        today: order.today,
        former: order.full ? undefined : standing,
        isCarried,
        onProgress: print,
        kept: order.kept,
      });
      const { pages, changed, gone, isFull, freshPages } = built;
      return { answer: { pages, changed: isFull ? [] : changed, gone, isFull, freshPages } };
    }
    case 'adopt': {
      const site = built ?? standing;
      built = undefined;
      if (site === undefined) return { answer: {} };
      // If this build made new large search bundles, read them from the site's new folder. Otherwise keep the
      // ones known from the former site.
      const isInherited = site.indexed === standing?.indexed && !order.isReindexed;
      const indexed = isInherited ? site.indexed : lookUpIndexed(order.dir);
      const adopted = {
        ...site,
        dir: order.dir,
        indexed,
        freshPages: order.isReindexed ? 0 : site.freshPages,
      };
      standing = adopted;
      return { answer: {}, afterwards: () => prepareNext(adopted, path.resolve(order.ahead)) };
    }
  }
}

let last: Promise<void> = Promise.resolve();
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const order: Order = JSON.parse(line);
    last = last.then(async () => {
      try {
        const { answer, afterwards } = await follow(order);
        print({ done: true, ...answer });
        await afterwards?.();
      } catch (error) {
        print({ error: describeError(error) });
      }
    });
  })
  .on('close', () => {
    // The CMS is gone, so the result is no longer needed. The next CMS process starts the build again.
    process.exit(0);
  });
