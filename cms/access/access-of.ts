import type { CollectionConfig } from 'payload';
import { byRole } from './by-role.ts';
import { reachOf } from './reach-of.ts';
import type { Area } from './role-table.ts';

/** The access rules of a collection, as `role-table.ts` has them. Old versions are for those who may read every record. */
export function accessOf(area: Area): NonNullable<CollectionConfig['access']> {
  return {
    create: byRole(area, 'create'),
    read: byRole(area, 'read'),
    update: byRole(area, 'update'),
    delete: byRole(area, 'delete'),
    readVersions: ({ req }) => reachOf(req, area, 'read') === 'all',
  };
}
