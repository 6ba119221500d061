import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wishUrl } from '#site/environment.ts';
import { filesBelow } from './render/place-files.ts';

/** Sources of the bundle, relative to the repository. */
const FILES = ['astro.config.mjs', 'package-lock.json', 'package.json'];
const FOLDERS = ['content', 'public', 'site'];
/** The sample town is data, not a source: the bundle is the same for every dataset. */
const isData = (file: string) => file.startsWith(path.join('content', 'sample') + path.sep);

/** SHA-256 over the base path, `WISH_URL`, and the path and content of every source file of the bundle. */
export function sourcesHash(root: string, basePath: string): string {
  const hash = createHash('sha256').update(`${basePath}\n${wishUrl}\n`);
  const below = FOLDERS.flatMap((folder) =>
    filesBelow(path.join(root, folder)).map((file) => path.join(folder, file)),
  );
  for (const file of [...FILES, ...below.filter((one) => !isData(one))])
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}
