import { z } from 'zod';

/** Description of a backup, stored in it as `backup.json`. */
export const manifestSchema = z.object({
  /** Version of this layout. */
  version: z.literal(1),
  createdAt: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** SHA-256 of every other file in the backup, by its path in it. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Names in a backup file. */
export const inBackup = {
  manifest: 'backup.json',
  sqlite: 'database.sqlite',
  /** A folder with a file of EJSON lines for each collection. */
  mongodb: 'mongodb',
  media: 'media',
  secret: 'secret',
  personKey: 'person-key',
  /** What was public, release by release, and the key that signs it. */
  history: 'history',
  townKey: 'history-key',
} as const;
