import type { CollectionSlug } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { hasRole } from '#cms/access/has-role.ts';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import { heldRecords } from '#cms/publish/held-records.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { itemsListed, type Desk, type FindTask } from '../task.ts';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Whether a record concerns the user: as writer, reviewer or creator, or because it is one of the user's
 * stations.
 */
async function isConcerned({ req, user }: Desk, { table, row }: HeldRow): Promise<boolean> {
  if (hasRole(req, 'administrator', 'editor')) return true;
  if (table === 'settings' || table === 'pages') return false;
  const doc = recordOf(
    await req.payload.findByID({
      collection: table as CollectionSlug,
      id: row,
      draft: true,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    }),
  );
  const people = [
    ...listOf(doc['writtenBy']),
    ...listOf(doc['reviewers']).map((reviewer) => recordOf(reviewer)['user']),
    ...(doc['createdBy'] ? [doc['createdBy']] : []),
  ].map(idOf);
  const own = (user.stations ?? []).map(idOf);
  return people.includes(user.id) || (table === 'stations' && own.includes(row));
}

const pathOf = ({ table, row }: HeldRow) =>
  table === 'settings'
    ? '/globals/siteSettings'
    : table === 'pages'
      ? '/collections/releases'
      : `/collections/${table}/${row}`;

/** Records that a release held back, for the users who wrote or approved them and for every editor. */
export const recordsHeld: FindTask = async (desk) => {
  const mine: HeldRow[] = [];
  for (const held of heldRecords()) if (await isConcerned(desk, held)) mine.push(held);
  if (mine.length === 0) return null;
  return {
    key: 'records-held',
    title: '没有上线的',
    hint: '打开记录，按原因改好再保存，就会自动重新发布。',
    kind: 'waiting',
    count: mine.length,
    items: mine.slice(0, itemsListed).map((held) => ({
      label: held.name,
      detail: `${held.shows === 'former' ? '网站上仍是上一版' : '网站上没有这一条'}：${held.reason}`,
      path: pathOf(held),
    })),
    path: null,
  };
};
