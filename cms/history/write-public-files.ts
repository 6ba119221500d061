import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Advance, History } from '#content/history/advance.ts';
import { keyName } from '#content/history/entry-line.ts';
import { shortHash } from '#content/history/short-hash.ts';
import type { LinkedEntry } from './chain-file.ts';
import { chainFiles } from './chain-file.ts';
import { writeWhole } from './changes-file.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { freezePage } from './freeze-page.ts';
import { correctionsPart, entryPart, historyPart, laterPart } from './history-parts.ts';
import { inHistory } from './history-folder.ts';
import { namesIn, type FigureNames } from './figure-names.ts';
import { withPart } from './with-part.ts';
import { withTitle } from './with-title.ts';
import { addRevisions, revisionsPart } from './revisions-file.ts';

export interface PublicFilesJob {
  folder: string;
  siteDir: string;
  basePath: string;
  history: History;
  head: LinkedEntry;
  /** What of it has not been written yet. */
  undone: Advance;
  isNew: boolean;
}

/** Writes one frozen page: from the site if it is the newest one, else from its own file. */
function writePage(
  { folder, siteDir, basePath, head }: PublicFilesJob,
  release: string,
  parts: Record<string, string>,
) {
  const own = path.join(folder, release, inHistory.page);
  const built = path.join(siteDir, 'data', 'history', shortHash(head.dataset), inHistory.page);
  const source = release === head.release && existsSync(built) ? built : own;
  if (!existsSync(source)) return;
  let page = readFileSync(source, 'utf8');
  if (source === built) page = freezePage(page, { siteDir, folder, basePath });
  for (const [name, part] of Object.entries(parts)) page = withPart(page, name, part);
  writeWhole(own, page);
}

/** Pages that the site has as empty frames, and the history fills: its own list, corrections, revisions of a figure. */
function writeLists(job: PublicFilesJob, names: FigureNames): void {
  const { folder, siteDir, basePath, history } = job;
  const frame = path.join(siteDir, 'data', 'history', inHistory.page);
  if (!existsSync(frame)) return;
  const page = freezePage(readFileSync(frame, 'utf8'), { siteDir, folder, basePath });
  const write = (dir: string, part: string, title?: string) =>
    writeWhole(
      path.join(folder, dir, inHistory.page),
      withPart(title === undefined ? page : withTitle(page, title), 'list', part),
    );
  write('', historyPart(history, basePath));
  write('corrections', correctionsPart(history, names, basePath), '更正和补录');
  for (const metric of addRevisions(folder, job.undone.revisions))
    write(
      path.join(inHistory.revisions, metric),
      revisionsPart(folder, metric, names, basePath),
      `${names.metric(metric)}：逐版数值`,
    );
}

/**
 * Writes what people and programs read of the history: frozen pages on which something has to be said, the lists, the
 * feed, and last the index. All of it follows from the chain.
 */
export function writePublicFiles(job: PublicFilesJob): void {
  const { folder, siteDir, basePath, history, head, undone } = job;
  if (!job.isNew && undone.touched.size === 0 && existsSync(path.join(folder, inHistory.index))) return;
  const names = namesIn(siteDir);
  for (const number of undone.touched) {
    const page = history.pages.find((one) => one.number === number);
    if (page === undefined) continue;
    writePage(job, page.release, {
      later: laterPart(page, basePath),
      ...(number === head.number ? { entry: entryPart(head, basePath) } : {}),
    });
  }
  writeLists(job, names);
  writeWhole(path.join(folder, inHistory.feed), correctionsFeed(history, names, siteDir, basePath));
  const index = {
    version: 1,
    head,
    keys: history.keys.map((key) => ({ name: keyName(key.publicKey), ...key })),
    chain: chainFiles(folder).map((name) => `${inHistory.chain}/${name}`),
  };
  writeWhole(path.join(folder, inHistory.index), `${JSON.stringify(index, null, 1)}\n`);
}
