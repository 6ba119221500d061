import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteBundle } from '../adapter/server.ts';

function isBundle(module: unknown): module is SiteBundle {
  return (
    typeof module === 'object' &&
    module !== null &&
    'openSite' in module &&
    typeof module.openSite === 'function'
  );
}

/** Loads the server bundle written by `buildBundle`. Throws if the folder holds none. */
export async function loadBundle(bundleDir: string): Promise<SiteBundle> {
  const entry = path.join(bundleDir, 'server', 'entry.mjs');
  if (!existsSync(entry)) {
    throw new Error(
      `${bundleDir} 里没有编译好的网站程序。请先运行 node site/build/build-bundle.ts --out ${bundleDir}。`,
    );
  }
  const module: unknown = await import(pathToFileURL(entry).href);
  if (!isBundle(module)) throw new Error(`${entry} 不是本网站的程序。请加 --force 重新编译。`);
  return module;
}
