import path from 'node:path';

/** Folder of the history in the data folder. The site serves it at `/data/history/`. */
export const historyFolder = (dataDir: string): string => path.join(dataDir, 'history');

/** Names in the folder of the history. */
export const inHistory = {
  index: 'index.json',
  chain: 'chain',
  changes: 'changes.json',
  page: 'index.html',
  feed: 'corrections.xml',
  revisions: 'revisions',
  assets: 'assets',
} as const;
