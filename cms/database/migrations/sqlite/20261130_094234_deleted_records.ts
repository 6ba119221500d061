import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`deleted_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text,
  	\`reason\` text NOT NULL,
  	\`deleted_by\` text,
  	\`deleted_at\` text NOT NULL,
  	\`deletedat_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`source\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`deleted_records_deleted_at_idx\` ON \`deleted_records\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deleted_records_record_idx\` ON \`deleted_records\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`deleted_records_updated_at_idx\` ON \`deleted_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deleted_records_created_at_idx\` ON \`deleted_records\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`deleted_records\`;`)
}
