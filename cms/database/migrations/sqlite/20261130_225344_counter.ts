import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`points_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`asof_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`appeal_until\` text NOT NULL,
  	\`rows\` text NOT NULL,
  	\`document_id\` text(36),
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`points_notices_period_idx\` ON \`points_notices\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`points_notices_appeal_until_idx\` ON \`points_notices\` (\`appeal_until\`);`)
  await db.run(sql`CREATE INDEX \`points_notices_document_idx\` ON \`points_notices\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`points_notices_created_by_idx\` ON \`points_notices\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`points_notices_updated_at_idx\` ON \`points_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_notices_created_at_idx\` ON \`points_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`points_codes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`volunteer_id\` text(36),
  	\`household_id\` text(36),
  	\`account\` text NOT NULL,
  	\`mark\` text NOT NULL,
  	\`issue\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`household_id\`) REFERENCES \`households\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`points_codes_volunteer_idx\` ON \`points_codes\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`points_codes_household_idx\` ON \`points_codes\` (\`household_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`points_codes_account_idx\` ON \`points_codes\` (\`account\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`points_codes_mark_idx\` ON \`points_codes\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`points_codes_updated_at_idx\` ON \`points_codes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_codes_created_at_idx\` ON \`points_codes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`points_notices_id\` text(36) REFERENCES points_notices(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`points_notices_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`points_notices\`;`)
  await db.run(sql`DROP TABLE \`points_codes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`activities_id\` text(36),
  	\`participations_id\` text(36),
  	\`stations_id\` text(36),
  	\`villages_id\` text(36),
  	\`facilities_id\` text(36),
  	\`projects_id\` text(36),
  	\`teams_id\` text(36),
  	\`volunteers_id\` text(36),
  	\`indicators_id\` text(36),
  	\`categories_id\` text(36),
  	\`needs_id\` text(36),
  	\`need_surveys_id\` text(36),
  	\`wish_claims_id\` text(36),
  	\`rewards_id\` text(36),
  	\`stock_entries_id\` text(36),
  	\`redemptions_id\` text(36),
  	\`households_id\` text(36),
  	\`points_entries_id\` text(36),
  	\`points_appeals_id\` text(36),
  	\`points_rules_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`standards_id\` text(36),
  	\`self_checks_id\` text(36),
  	\`users_id\` text(36),
  	\`releases_id\` text(36),
  	\`import_words_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`participations_id\`) REFERENCES \`participations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stations_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`villages_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facilities_id\`) REFERENCES \`facilities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`volunteers_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`needs_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`need_surveys_id\`) REFERENCES \`need_surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wish_claims_id\`) REFERENCES \`wish_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rewards_id\`) REFERENCES \`rewards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stock_entries_id\`) REFERENCES \`stock_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redemptions_id\`) REFERENCES \`redemptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`households_id\`) REFERENCES \`households\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_entries_id\`) REFERENCES \`points_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_appeals_id\`) REFERENCES \`points_appeals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_rules_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`standards_id\`) REFERENCES \`standards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`self_checks_id\`) REFERENCES \`self_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_words_id\`) REFERENCES \`import_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "need_surveys_id", "wish_claims_id", "rewards_id", "stock_entries_id", "redemptions_id", "households_id", "points_entries_id", "points_appeals_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id") SELECT "id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "need_surveys_id", "wish_claims_id", "rewards_id", "stock_entries_id", "redemptions_id", "households_id", "points_entries_id", "points_appeals_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_participations_id_idx\` ON \`payload_locked_documents_rels\` (\`participations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stations_id_idx\` ON \`payload_locked_documents_rels\` (\`stations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_villages_id_idx\` ON \`payload_locked_documents_rels\` (\`villages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facilities_id_idx\` ON \`payload_locked_documents_rels\` (\`facilities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teams_id_idx\` ON \`payload_locked_documents_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_volunteers_id_idx\` ON \`payload_locked_documents_rels\` (\`volunteers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_needs_id_idx\` ON \`payload_locked_documents_rels\` (\`needs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_need_surveys_id_idx\` ON \`payload_locked_documents_rels\` (\`need_surveys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wish_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`wish_claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rewards_id_idx\` ON \`payload_locked_documents_rels\` (\`rewards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stock_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`stock_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redemptions_id_idx\` ON \`payload_locked_documents_rels\` (\`redemptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_households_id_idx\` ON \`payload_locked_documents_rels\` (\`households_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`points_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_appeals_id_idx\` ON \`payload_locked_documents_rels\` (\`points_appeals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`points_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standards_id_idx\` ON \`payload_locked_documents_rels\` (\`standards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_self_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`self_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_words_id_idx\` ON \`payload_locked_documents_rels\` (\`import_words_id\`);`)
}
