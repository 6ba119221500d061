import path from 'node:path';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { settings } from '#cms/env/env.ts';
import { folderAhead, liveRelease } from './release-folders.ts';
import { readReleaseNote } from './release-note.ts';
import type { SiteBuilder } from './site-builder.ts';

/**
 * Lets a builder that remembers no site learn the live release, so that the next publish is a small one.
 * Resolves to the reason why the live release must be rebuilt, in the words of the release list, or to null
 * if it equals what a full build would produce today.
 */
export async function readyBuilder(builder: SiteBuilder): Promise<string | null> {
  const live = liveRelease(settings.releasesDir);
  if (live === null) return null;
  const note = readReleaseNote(settings.releasesDir, live);
  if (note?.today !== shanghaiDay(new Date())) return '每日更新';
  if (note.bundle !== builder.bundleStamp()) return '网站程序有更新，全部重新生成';
  if (builder.standsOn !== null) return null;
  const differing = await builder.open(
    path.join(settings.releasesDir, live),
    note.today,
    folderAhead(settings.releasesDir),
    (note.kept ?? []).flatMap(({ urls }) => urls),
  );
  if (differing.length === 0) return null;
  builder.stop();
  return `核对发现 ${differing.length} 个网页与数据不一致，全部重新生成`;
}
