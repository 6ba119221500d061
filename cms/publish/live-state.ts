import { momentIn } from '#content/time/shanghai.ts';
import path from 'node:path';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { formerRows } from '#cms/dataset/former-rows.ts';
import { settings } from '#cms/env/env.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { heldRecords } from './held-records.ts';
import { liveRelease } from './release-folders.ts';
import { readReleaseNote } from './release-note.ts';

/** State of a record on the live site, according to the live release. */
export interface LiveState {
  /**
   * `same`: the site shows the published state. `waiting`: the published state is not live yet. `held`: it
   * was held back, see `reason`. `hidden`: the record is not published.
   */
  state: 'same' | 'waiting' | 'held' | 'hidden';
  /** Whether the live site has the record, in any state. */
  isThere: boolean;
  reason: string | null;
}

/** When the records of a release were read. For older releases: when it was built, according to its name. */
function readAt(name: string): string {
  const note = readReleaseNote(settings.releasesDir, name);
  if (note?.readAt !== undefined) return note.readAt;
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-/.exec(name) ?? [];
  return y === undefined ? '' : momentIn(`${y}-${mo}-${d}`, `${h}:${mi}:${s}`).toISOString();
}

/** Whether a change of this record waits to be published. */
async function isQueued(req: PayloadRequest, source: string, record: string | null): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'publishRequests',
    where: {
      and: [{ source: { equals: source } }, ...(record === null ? [] : [{ record: { equals: record } }])],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

interface Published {
  updatedAt: string;
  isPublic: boolean;
}

async function stateOf(
  req: PayloadRequest,
  table: string,
  row: string,
  published: Published,
  isThere: (dir: string) => boolean,
): Promise<LiveState> {
  const live = liveRelease(settings.releasesDir);
  if (live === null)
    return { state: published.isPublic ? 'waiting' : 'hidden', isThere: false, reason: null };
  const there = isThere(path.join(settings.releasesDir, live, 'data'));
  if (!published.isPublic) return { state: 'hidden', isThere: there, reason: null };
  const record = table === 'settings' ? null : row;
  const isLate =
    published.updatedAt > readAt(live) || (await isQueued(req, record === null ? row : table, record));
  if (isLate) return { state: 'waiting', isThere: there, reason: null };
  const held = heldRecords().find((one) => one.table === table && one.row === row);
  if (held) return { state: 'held', isThere: there, reason: held.reason };
  return { state: there ? 'same' : 'waiting', isThere: there, reason: null };
}

/** State of a record on the live site. */
export async function liveState(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<LiveState> {
  // The record's own row holds the published state, whether or not a newer draft exists.
  const doc = recordOf(
    await req.payload.db.findOne({
      collection,
      where: { id: { equals: id } },
      select: { updatedAt: true, _status: true },
      req,
    }),
  );
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts);
  const published = {
    updatedAt: new Date(String(doc['updatedAt'] ?? 0)).toISOString(),
    isPublic: !hasDrafts || doc['_status'] === 'published',
  };
  return stateOf(req, collection, id, published, (dir) => formerRows(dir).row(collection, id) !== undefined);
}

/** State of the site settings on the live site. */
export async function liveSettings(req: PayloadRequest): Promise<LiveState> {
  const { updatedAt } = await req.payload.findGlobal({
    slug: 'siteSettings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  const published = { updatedAt: new Date(updatedAt ?? 0).toISOString(), isPublic: true };
  return stateOf(req, 'settings', 'siteSettings', published, () => true);
}
