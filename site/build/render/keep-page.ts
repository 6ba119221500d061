import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outputFile } from './output-file.ts';
import { placeFiles } from './place-files.ts';

/** Pages that cannot be made now, and the site from which they are taken as they were. */
export interface KeptPages {
  readonly urls: readonly string[];
  readonly dir: string;
}

/** Files that a page names which only its own version of the site's code has: styles and scripts under their hash. */
const ownFiles = /\/(_astro\/[A-Za-z0-9._-]+)/g;

/** The page of an address as a former site has it; what it needs of that site's styles and scripts is placed beside it. */
export function keepPage(formerDir: string, outDir: string, url: string): Uint8Array {
  const body = readFileSync(path.join(formerDir, outputFile(url)));
  const needed = new Set([...body.toString('utf8').matchAll(ownFiles)].map(([, file = '']) => file));
  const missing = [...needed].filter(
    (file) => !existsSync(path.join(outDir, file)) && existsSync(path.join(formerDir, file)),
  );
  placeFiles(formerDir, outDir, missing, 'link');
  return body;
}
