import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { CmsSettings } from '#cms/env/env.ts';

/**
 * For a start that is to begin anew (`FRESH_START`): puts aside what a former installation left, so that none of its pictures lie
 * among the new ones. Returns the folder where that lies then; null where there was nothing.
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
