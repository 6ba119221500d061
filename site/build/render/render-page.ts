import type { OpenSite } from '../adapter/server.ts';
import type { Read } from '#site/dataset/read.ts';
import { embedPolicy } from './content-policy.ts';
import { RenderError } from './render-error.ts';

async function bodyOf(site: OpenSite, url: string): Promise<Uint8Array> {
  const response = await site.render(url);
  if (response.status !== (url === '/404/' ? 404 : 200)) {
    throw new Error(`它回答了状态 ${response.status}。`);
  }
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response.bytes();
  return Buffer.from(embedPolicy(await response.text(), site.policy));
}

/** A rendered page. */
export interface RenderedPage {
  readonly body: Uint8Array;
  /** Everything that the page read from the dataset. */
  readonly reads: readonly Read[];
}

/** Renders one URL. Throws RenderError. */
export async function renderPage(site: OpenSite, url: string): Promise<RenderedPage> {
  try {
    const { result, reads } = site.recordReads(() => bodyOf(site, url));
    const body = await result;
    return { body, reads: [...reads] };
  } catch (error) {
    throw new RenderError(url, error);
  }
}
