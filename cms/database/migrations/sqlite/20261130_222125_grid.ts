import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`volunteers\` ADD \`households\` numeric;`)
  await db.run(sql`ALTER TABLE \`volunteers_rels\` ADD \`villages_id\` text(36) REFERENCES villages(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_villages_id_idx\` ON \`volunteers_rels\` (\`villages_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_volunteers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_volunteers_rels\`("id", "order", "parent_id", "path", "teams_id") SELECT "id", "order", "parent_id", "path", "teams_id" FROM \`volunteers_rels\`;`)
  await db.run(sql`DROP TABLE \`volunteers_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_volunteers_rels\` RENAME TO \`volunteers_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_order_idx\` ON \`volunteers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_parent_idx\` ON \`volunteers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_path_idx\` ON \`volunteers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_teams_id_idx\` ON \`volunteers_rels\` (\`teams_id\`);`)
  await db.run(sql`ALTER TABLE \`volunteers\` DROP COLUMN \`households\`;`)
}
