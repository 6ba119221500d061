import { frozenPath, shortHash } from '#content/history/short-hash.ts';
import type { CmsSettings } from '#cms/env/env.ts';
import type { PaperWitness } from '#cms/papers/paper-witness.ts';
import { chainHead } from './chain-file.ts';
import { historyFolder } from './history-folder.ts';

/**
 * What a paper that is printed now says about the public state of the figures: for notices, letters, extracts, and for
 * reports. Null before the first publish. `siteUrl` is the public address of the site, null if it is not known.
 */
export function paperWitness(
  { dataDir, basePath }: Pick<CmsSettings, 'dataDir' | 'basePath'>,
  siteUrl: string | null,
): PaperWitness | null {
  const head = chainHead(historyFolder(dataDir));
  if (head === null) return null;
  const address = `${basePath}${frozenPath(head.dataset).slice(1)}`;
  return {
    at: head.at,
    hash: shortHash(head.dataset),
    address: siteUrl === null ? address : siteUrl.replace(/\/$/, '') + address,
    isOnline: siteUrl !== null,
  };
}
