import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';

/** Whether an adapter is Payload's MongoDB adapter. */
export const isMongodb = <Adapter extends Pick<BaseDatabaseAdapter, 'name'>>(
  adapter: Adapter,
): adapter is Adapter & MongooseAdapter => adapter.name === 'mongoose';
