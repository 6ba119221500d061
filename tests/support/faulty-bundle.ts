import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A page with this text in it cannot be built. */
export const breaksPage = '使页面出错的字';
/** A page with this text in it shows a number that is not in its record. */
export const leaksNumber = '使检查不过的字';

const faulty = `
import * as real from './real-entry.mjs';
export const basePath = real.basePath;
export function openSite(...given) {
  const site = real.openSite(...given);
  return {
    ...site,
    render: async (url) => {
      const response = await site.render(url);
      if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
      const html = await response.text();
      if (html.includes('${breaksPage}')) throw new TypeError("Cannot read properties of undefined (reading 'name')");
      const shown = html.replaceAll('${leaksNumber}', '${leaksNumber}13912345678');
      return new Response(shown, { status: response.status, headers: response.headers });
    },
  };
}
`;

/**
 * Puts faults into a built bundle, for pages with certain texts. Returns a function that restores the bundle.
 */
export function makeFaulty(bundleDir: string): () => void {
  const entry = path.join(bundleDir, 'server', 'entry.mjs');
  const real = path.join(bundleDir, 'server', 'real-entry.mjs');
  if (!existsSync(real)) renameSync(entry, real);
  writeFileSync(entry, faulty);
  return () => {
    rmSync(entry);
    renameSync(real, entry);
  };
}
