import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';

/**
 * On MongoDB, gives each list an index in its own sort order: for the records, and for the newest version of
 * each record, which editors see. Payload indexes single fields and sorts equal values by creation time. No
 * single-field index serves that, so the server sorted the whole collection to return ten rows.
 */
export function indexLists(adapter: MongooseAdapter & Pick<BaseDatabaseAdapter, 'payload'>): void {
  for (const { slug, defaultSort } of adapter.payload.config.collections) {
    const sort = [defaultSort].flat()[0];
    if (!sort) continue;
    const name = sort.replace(/^-/, '');
    const direction = sort.startsWith('-') ? -1 : 1;
    const order: Record<string, 1 | -1> = { [name]: direction };
    adapter.collections[slug]?.schema.index(name === 'createdAt' ? order : { ...order, createdAt: -1 });
    adapter.versions[slug]?.schema.index({ latest: 1, [`version.${name}`]: direction, createdAt: -1 });
  }
}
