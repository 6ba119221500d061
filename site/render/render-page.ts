import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenSite } from '#site/adapter/server.ts';
import { embedPolicy } from './content-policy.ts';
import { outputFile } from './output-file.ts';
import { RenderError } from './render-error.ts';

async function bodyOf(url: string, response: Response): Promise<string | Uint8Array> {
  if (response.status !== (url === '/404/' ? 404 : 200)) {
    throw new Error(`它回答了状态 ${response.status}。`);
  }
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response.bytes();
  return embedPolicy(await response.text(), response.headers.get('content-security-policy'));
}

/**
 * Renders one address and writes its file in one step: a reader sees the old file or the new one, and a file that
 * shares its content with a former release (hard link) leaves that one as it is. Throws RenderError, or DatasetError.
 */
export async function renderPage(site: OpenSite, url: string, outDir: string): Promise<void> {
  try {
    const body = await bodyOf(url, await site.render(url));
    const file = path.join(outDir, outputFile(url));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, body);
    renameSync(`${file}.new`, file);
  } catch (error) {
    if (error instanceof Error && error.name === 'DatasetError') throw error;
    throw new RenderError(url, error);
  }
}

/** Removes the file of an address that is gone; returns how many files that were, 0 or 1. */
export function removePage(url: string, outDir: string): number {
  const file = path.join(outDir, outputFile(url));
  const waiting = `${file}.gone`;
  try {
    renameSync(file, waiting);
  } catch {
    return 0;
  }
  rmSync(waiting);
  return 1;
}
