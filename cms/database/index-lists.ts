import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';

/**
 * Gives each list an index in its own order on MongoDB, for the records and for the newest version of each, which is what
 * editors see. Payload indexes fields one by one and orders equals by when they were made: no single field serves that, so that
 * the server sorted the whole collection for ten rows.
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
