import { existsSync } from 'node:fs';
import path from 'node:path';
import { settings } from '#cms/env/env.ts';

/** Whether there is a live site in which pages can be looked up. */
export const isLive = (): boolean => existsSync(path.join(settings.releasesDir, 'current'));

/** Whether the live site has a page at a path of the site. */
export function hasPage(address: string): boolean {
  const below = address.startsWith(settings.basePath)
    ? address.slice(settings.basePath.length)
    : address.slice(1);
  let plain: string;
  try {
    plain = decodeURI(below);
  } catch {
    return false;
  }
  const file = path.join(settings.releasesDir, 'current', plain);
  return (
    !below.includes('..') && (existsSync(path.join(file, 'index.html')) || (below !== '' && existsSync(file)))
  );
}
