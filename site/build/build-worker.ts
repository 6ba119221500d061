/**
 * node site/build/build-worker.ts --bundle DIR
 *
 * A builder that stays: it remembers the site it made last, so that the next publish makes only what changed. One JSON line
 * on standard input per order, answered one after another on standard output:
 *   { do: "open", dir, today, ahead, kept? }   learns a release that is there; answers { done, pages, differing }
 *   { do: "carry", out }                gets a folder ready that shares the files of the site before; answers { done }
 *   { do: "build", dataset, out, today, full?, kept? }   answers { done, pages, changed, gone, isFull, freshPages }
 *   { do: "adopt", dir, ahead, isReindexed? }   the site built last lies in `dir` now (and has a new search index); answers
 *                                       { done }
 * `ahead` is a folder for the next site, absent or with an older one in it: while nobody waits it is made ready to be carried.
 * Progress comes in between as { step, done, total, seconds }. A failed order is answered by { error } (describe-error.ts);
 * the builder then still stands on the site before.
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
/** The site that the next one starts from. */
let standing: MadeSite | undefined;
/** The site built last, until it is adopted. */
let built: MadeSite | undefined;
/** Folder into which the files of the site that is stood on were linked. */
let carriedTo = '';
/** Folder that is ready to become the next site's; empty where none is. */
let ahead = '';

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
// A CMS that was killed hears nothing any more.
process.stdout.on('error', () => process.exit(0));

/** Done after the answer, before the next order: whoever publishes next need not wait for it. */
async function prepareNext(site: MadeSite, folder: string): Promise<void> {
  ahead = '';
  try {
    await site.indexed();
    await linkTree(site.dir, folder);
    ahead = folder;
  } catch {
    // What could not be made ready is made when it is needed, and what is wrong is said then.
  }
}

async function carry(site: MadeSite, out: string): Promise<void> {
  carriedTo = '';
  if (ahead !== '' && !existsSync(out)) renameSync(ahead, out);
  else await linkTree(site.dir, out);
  ahead = '';
  carriedTo = out;
}

/** Follows an order; resolves to its answer and to what is left to do when that is given. */
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
      // Large bundles that were made with this site lie where it lies now; those of the former site stay known.
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
    // The CMS is gone: whatever is being made is for nobody, and the next CMS makes it anew.
    process.exit(0);
  });
