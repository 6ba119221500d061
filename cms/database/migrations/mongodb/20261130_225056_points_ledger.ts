import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import { convertPoints } from '../points-ledger/on-mongodb.ts'

export async function up(args: MigrateUpArgs): Promise<void> {
  await convertPoints(args)
}

export async function down(): Promise<void> {
  // What was rounded or added cannot be told from what was there: go back to a backup.
}
