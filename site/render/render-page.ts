import path from 'node:path';
import type { OpenSite } from '#site/adapter/server.ts';
import { embedPolicy } from './content-policy.ts';
import { outputFile } from './output-file.ts';
import { writeWhole } from './place-files.ts';
import { RenderError } from './render-error.ts';

async function bodyOf(site: OpenSite, url: string): Promise<Uint8Array> {
  const response = await site.render(url);
  if (response.status !== (url === '/404/' ? 404 : 200)) {
    throw new Error(`它回答了状态 ${response.status}。`);
  }
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response.bytes();
  return Buffer.from(embedPolicy(await response.text(), site.policy));
}

/** Renders one address and writes its file. Throws RenderError, or the DatasetError that the page ran into. */
export async function renderPage(site: OpenSite, url: string, outDir: string): Promise<void> {
  try {
    writeWhole(path.join(outDir, outputFile(url)), await bodyOf(site, url));
  } catch (error) {
    if (error instanceof Error && error.name === 'DatasetError') throw error;
    throw new RenderError(url, error);
  }
}
