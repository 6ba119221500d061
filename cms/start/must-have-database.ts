import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { unfinishedRestore } from '#cms/backup/unfinished-restore.ts';
import { sqlitePath } from '#cms/database/sqlite-path.ts';
import type { CmsSettings } from '#cms/env/env.ts';
import { keptReleases, liveRelease } from '#cms/publish/release-folders.ts';

type Installation = Pick<CmsSettings, 'dataDir' | 'databaseUrl' | 'mediaDir' | 'releasesDir' | 'freshStart'>;

/** Content of the data folder that must belong to an earlier database; empty for a new installation. */
function traces({ mediaDir, releasesDir }: Installation): string {
  const releases = keptReleases(releasesDir).length;
  const media = existsSync(mediaDir) ? readdirSync(mediaDir).length : 0;
  return [
    ...(releases > 0
      ? [`已发布的网站（${releases} 个版本，正式网站是 ${liveRelease(releasesDir) ?? '未知'}）`]
      : []),
    ...(media > 0 ? [`${media} 个图片或文件`] : []),
  ].join('和');
}

const waysOn = (settings: Installation) =>
  `有备份的，请先恢复：npm run restore -- 备份文件 --replace（备份一般在 ${path.join(path.dirname(settings.dataDir), 'backups')}）。只是数据文件夹或 DATABASE_URL 写错了的，请改正。确实要丢开这些、从头开始的，请用 FRESH_START=yes npm start（原有的网页和图片会移到旁边，不会删除）。`;

/**
 * Throws if the database file is missing or empty although there are releases or pictures: otherwise an
 * invented town would replace the real site. Also throws after an unfinished restore. Call it before the
 * database is opened, because opening creates the file.
 */
export function mustHaveDatabase(settings: Installation): void {
  const { dataDir, databaseUrl, freshStart } = settings;
  const unfinished = unfinishedRestore(dataDir).backup();
  if (unfinished !== null)
    throw new Error(
      `上一次恢复没有做完（备份 ${unfinished}），${dataDir} 里的数据不完整。请再运行一次：npm run restore -- ${unfinished} --replace。恢复之前的数据在名字带 before-restore 的文件夹里。`,
    );
  if (!databaseUrl.startsWith('file:') || freshStart) return;
  const file = sqlitePath(databaseUrl);
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size !== undefined && size > 0) return;
  const found = traces(settings);
  if (found === '') return;
  throw new Error(
    `数据库文件 ${file} ${size === undefined ? '不存在' : '是空的'}，但数据文件夹里有${found}。为了不让示例内容盖掉真实的网站，没有启动。${waysOn(settings)}`,
  );
}

/** Whether this database made the live release. If there is none: whether no releases exist. */
export async function knowsRelease(payload: Payload, { releasesDir }: Installation): Promise<boolean> {
  const live = liveRelease(releasesDir);
  if (live === null) return keptReleases(releasesDir).length === 0;
  const { totalDocs } = await payload.count({
    collection: 'releases',
    where: { directory: { equals: live } },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

/**
 * The same check for a database that can be opened but is empty: throws if it did not make the live release.
 * An interrupted first start can continue, because its database knows the release.
 */
export async function mustKnowRelease(payload: Payload, settings: Installation): Promise<void> {
  if (settings.freshStart || (await knowsRelease(payload, settings))) return;
  throw new Error(
    `数据库里没有任何账号和记录，但数据文件夹里有${traces(settings)}。为了不让示例内容盖掉真实的网站，没有启动。${waysOn(settings)}`,
  );
}
