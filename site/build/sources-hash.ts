import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './render/place-files.ts';

/** What the bundle is made from, relative to the repository. */
const FILES = ['astro.config.mjs', 'package-lock.json', 'package.json'];
const FOLDERS = ['content', 'public', 'site'];
/** The sample town is data: a site is made of a dataset, whatever it holds. */
const isData = (file: string) => file.startsWith(path.join('content', 'sample') + path.sep);

/** SHA-256 over the path and content of every source of the bundle and the base path it is built for. */
export function sourcesHash(root: string, basePath: string): string {
  const hash = createHash('sha256').update(`${basePath}\n`);
  const below = FOLDERS.flatMap((folder) =>
    filesBelow(path.join(root, folder)).map((file) => path.join(folder, file)),
  );
  for (const file of [...FILES, ...below.filter((one) => !isData(one))])
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}
