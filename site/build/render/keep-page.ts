import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outputFile } from './output-file.ts';
import { placeFiles } from './place-files.ts';

/** Pages that cannot be made now, and the folder of the earlier site from which they are copied. */
export interface KeptPages {
  readonly urls: readonly string[];
  readonly dir: string;
}

/** Styles and scripts with a hash in their name. Only the site version that made the page has these files. */
const ownFiles = /\/(_astro\/[A-Za-z0-9._-]+)/g;

/** Returns a page as a former site has it. Links the styles and scripts that it needs into `outDir`. */
export function keepPage(formerDir: string, outDir: string, url: string): Uint8Array {
  const body = readFileSync(path.join(formerDir, outputFile(url)));
  const needed = new Set([...body.toString('utf8').matchAll(ownFiles)].map(([, file = '']) => file));
  const missing = [...needed].filter(
    (file) => !existsSync(path.join(outDir, file)) && existsSync(path.join(formerDir, file)),
  );
  placeFiles(formerDir, outDir, missing, 'link');
  return body;
}
