import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { CmsSettings } from '#cms/env/env.ts';

/**
 * For a start from scratch (`FRESH_START`): moves the files of a former installation aside, so that its
 * pictures do not mix with the new ones. Returns the folder with the moved files; null if there were none.
 */
export function putFormerAside({
  dataDir,
  mediaDir,
  releasesDir,
  datasetDir,
}: Pick<CmsSettings, 'dataDir' | 'mediaDir' | 'releasesDir' | 'datasetDir'>): string | null {
  const former = [mediaDir, releasesDir, datasetDir].filter((folder) => existsSync(folder));
  if (former.length === 0) return null;
  const moment = new Date().toISOString().replace(/[-:]|\..*$/g, '');
  const aside = path.join(dataDir, `before-fresh-start-${moment}`);
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const folder of former) renameSync(folder, path.join(aside, path.basename(folder)));
  return aside;
}
