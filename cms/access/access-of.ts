import type { Access, CollectionConfig } from 'payload';
import { activeUser } from './active-user.ts';
import { byRole } from './by-role.ts';
import { ownRecords } from './own-records.ts';
import { reachOf } from './reach-of.ts';
import type { Area } from './role-table.ts';

/**
 * Users who may read every record may read all old versions. Users who may read only the published records of
 * others may read the versions of their own records. Other users may not read versions.
 */
const readVersions =
  (area: Area): Access =>
  ({ req }) => {
    const user = activeUser(req);
    const reach = reachOf(req, area, 'read');
    if (reach !== 'shown' || !user) return reach === 'all';
    const own = ownRecords(user, area);
    return own && Object.fromEntries(Object.entries(own).map(([path, rule]) => [`version.${path}`, rule]));
  };

/** The access rules of a collection, as `role-table.ts` has them. */
export function accessOf(area: Area): NonNullable<CollectionConfig['access']> {
  return {
    create: byRole(area, 'create'),
    read: byRole(area, 'read'),
    update: byRole(area, 'update'),
    delete: byRole(area, 'delete'),
    readVersions: readVersions(area),
  };
}
