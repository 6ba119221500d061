import type { PayloadRequest } from 'payload';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { takePublishLock } from '#cms/publish/publish-lock.ts';
import { keptReleases, liveRelease, switchTo } from '#cms/publish/release-folders.ts';
import { settleHistory } from '#cms/publish/settle-history.ts';
import { settleReleases } from '#cms/publish/settle-releases.ts';

/**
 * Makes an older release live again, by one rename. Records stay unchanged: the next publish shows their
 * current state. Throws a Refusal if the release is no longer kept, or while a publish is running.
 */
export async function rollBack(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req;
  const release = await payload.findByID({
    collection: 'releases',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!release) throw new Refusal('没有找到这次发布。请刷新页面再试。', 404);
  const name = release.directory ?? '';
  if (!keptReleases(settings.releasesDir).includes(name)) {
    throw new Refusal('这一版的网页已经清理，不能再回退。请选择标为“可回退”的版本。', 409);
  }
  const former = liveRelease(settings.releasesDir);
  if (former === name) throw new Refusal('这一版就是正式网站，不用回退。', 409);
  const giveBack = takePublishLock(settings.dataDir);
  if (giveBack === null) throw new Refusal('正在发布新的一版，请等它完成（几秒钟）后再回退。', 409);
  let unkept: string | null;
  try {
    switchTo(settings.releasesDir, name);
    await settleReleases(payload);
    unkept = await settleHistory(payload);
  } finally {
    giveBack();
  }
  await noteEvent(req, {
    action: 'rollBack',
    collection: 'releases',
    record: id,
    title: name,
    detail: `由 ${former ?? '无'} 回退${unkept === null ? '' : `。${unkept}`}`,
  });
}
