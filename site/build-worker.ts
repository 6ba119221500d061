/**
 * node site/build-worker.ts --bundle DIR
 *
 * A builder that stays: it remembers the site it made last, so that the next publish makes only what changed. One JSON line
 * on standard input per order, answered one after another on standard output:
 *   { do: "open", dir, today }          learns a release that is there; answers { done, pages, differing }
 *   { do: "carry", out }                links the files of the site before into a new folder, while its dataset is being written
 *   { do: "build", dataset, out, today, full? }   answers { done, pages, changed, gone, isFull, freshPages }
 *   { do: "adopt", dir, isReindexed? }  the site built last lies in `dir` now (and has a new search index); answers { done }
 * Progress comes in between as { step, done, total, seconds }. A failed order is answered by { error } (describe-error.ts);
 * the builder then still stands on the site before.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { defaultBundleDir } from './default-bundle-dir.ts';
import { basePath } from './environment.ts';
import { linkTree } from './render/link-tree.ts';
import { lookUpIndexed, makeSite, type MadeSite } from './make-site.ts';
import { describeError } from './render/describe-error.ts';
import { reopenSite } from './reopen-site.ts';

type Order =
  | { do: 'open'; dir: string; today: string }
  | { do: 'carry'; out: string }
  | { do: 'build'; dataset: string; out: string; today: string; full?: boolean }
  | { do: 'adopt'; dir: string; isReindexed?: boolean };

const { values } = parseArgs({ options: { bundle: { type: 'string', default: defaultBundleDir } } });
const bundleDir = values.bundle;
/** The site that the next one starts from. */
let standing: MadeSite | undefined;
/** The site built last, until it is adopted. */
let built: MadeSite | undefined;
/** Folder into which the files of the site that is stood on were linked. */
let carriedTo = '';

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
// A CMS that was killed hears nothing any more.
process.stdout.on('error', () => process.exit(0));

async function follow(order: Order): Promise<object> {
  switch (order.do) {
    case 'open': {
      const { made, differing } = await reopenSite({ ...order, bundleDir, basePath });
      standing = made;
      return { pages: made.pages, differing };
    }
    case 'carry': {
      carriedTo = '';
      if (standing && existsSync(standing.dir)) {
        await linkTree(standing.dir, path.resolve(order.out));
        carriedTo = path.resolve(order.out);
      }
      return {};
    }
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
      });
      const { pages, changed, gone, isFull, freshPages } = built;
      return { pages, changed: isFull ? [] : changed, gone, isFull, freshPages };
    }
    case 'adopt': {
      const site = built ?? standing;
      built = undefined;
      if (site === undefined) return {};
      // Large bundles that were made with this site lie where it lies now; those of the former site stay known.
      const isInherited = site.indexed === standing?.indexed && !order.isReindexed;
      const indexed = isInherited ? site.indexed : lookUpIndexed(order.dir);
      standing = { ...site, dir: order.dir, indexed, freshPages: order.isReindexed ? 0 : site.freshPages };
      // Looked up while nobody waits; whoever needs it first would otherwise.
      void standing.indexed().catch(() => undefined);
      return {};
    }
  }
}

let last: Promise<void> = Promise.resolve();
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const order: Order = JSON.parse(line);
    last = last.then(async () => {
      try {
        print({ done: true, ...(await follow(order)) });
      } catch (error) {
        print({ error: describeError(error) });
      }
    });
  })
  .on('close', () => {
    // The CMS is gone: whatever is being made is for nobody, and the next CMS makes it anew.
    process.exit(0);
  });
