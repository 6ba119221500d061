import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`user\` text,
  	\`name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`remark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_steps_activity_idx\` ON \`review_steps\` (\`activity\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_user_idx\` ON \`review_steps\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_at_idx\` ON \`review_steps\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_updated_at_idx\` ON \`review_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_created_at_idx\` ON \`review_steps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`name\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`title\` text,
  	\`fields\` text,
  	\`detail\` text,
  	\`source\` text,
  	\`record\` text,
  	\`user\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_source_idx\` ON \`audit_log\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_record_idx\` ON \`audit_log\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_user_idx\` ON \`audit_log\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`added\` numeric,
  	\`changed\` numeric,
  	\`same\` numeric,
  	\`refused\` numeric,
  	\`unknown_headings\` text,
  	\`headings\` text,
  	\`rows\` text,
  	\`deeds\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_created_by_idx\` ON \`imports\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`return_reason\` text;`)
  await db.run(sql`CREATE INDEX \`activities_take_down_at_idx\` ON \`activities\` (\`take_down_at\`);`)
  await db.run(sql`ALTER TABLE \`activities_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`activities_rels_users_id_idx\` ON \`activities_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_take_down_at_idx\` ON \`_activities_v\` (\`version_take_down_at\`);`)
  await db.run(sql`ALTER TABLE \`_activities_v_rels\` ADD \`users_id\` text(36) REFERENCES users(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_users_id_idx\` ON \`_activities_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`mended_pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`is_full\` integer;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`changes\` text;`)
  await db.run(sql`ALTER TABLE \`review_settings\` ADD \`stations_need_editor\` integer;`)
  await db.run(sql`ALTER TABLE \`review_settings\` ADD \`listed_words\` text;`)
  await db.run(sql`ALTER TABLE \`review_settings\` ADD \`allowed_names\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_steps\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_activities_rels\`("id", "order", "parent_id", "path", "teams_id") SELECT "id", "order", "parent_id", "path", "teams_id" FROM \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_activities_rels\` RENAME TO \`activities_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_teams_id_idx\` ON \`activities_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__activities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__activities_v_rels\`("id", "order", "parent_id", "path", "teams_id") SELECT "id", "order", "parent_id", "path", "teams_id" FROM \`_activities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__activities_v_rels\` RENAME TO \`_activities_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_order_idx\` ON \`_activities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_parent_idx\` ON \`_activities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_path_idx\` ON \`_activities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_teams_id_idx\` ON \`_activities_v_rels\` (\`teams_id\`);`)
  await db.run(sql`DROP INDEX \`activities_take_down_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`return_reason\`;`)
  await db.run(sql`DROP INDEX \`_activities_v_version_version_take_down_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_return_reason\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`mended_pages\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`is_full\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`changes\`;`)
  await db.run(sql`ALTER TABLE \`review_settings\` DROP COLUMN \`stations_need_editor\`;`)
  await db.run(sql`ALTER TABLE \`review_settings\` DROP COLUMN \`listed_words\`;`)
  await db.run(sql`ALTER TABLE \`review_settings\` DROP COLUMN \`allowed_names\`;`)
}
