import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`spot_checks_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`activity\` text,
  	\`name\` text,
  	\`held_on\` text,
  	\`place\` text,
  	\`result\` text,
  	\`remark\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`spot_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`spot_checks_rows_order_idx\` ON \`spot_checks_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`spot_checks_rows_parent_id_idx\` ON \`spot_checks_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`spot_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text NOT NULL,
  	\`station_id\` text(36),
  	\`village_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`size\` numeric DEFAULT 59 NOT NULL,
  	\`population\` numeric,
  	\`drawn_at\` text,
  	\`drawnat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`checked_by\` text,
  	\`release\` text,
  	\`dataset_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`spot_checks_station_idx\` ON \`spot_checks\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`spot_checks_village_idx\` ON \`spot_checks\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`spot_checks_drawn_at_idx\` ON \`spot_checks\` (\`drawn_at\`);`)
  await db.run(sql`CREATE INDEX \`spot_checks_updated_at_idx\` ON \`spot_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spot_checks_created_at_idx\` ON \`spot_checks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`spot_checks_id\` text(36) REFERENCES spot_checks(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_spot_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`spot_checks_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`spot_checks_rows\`;`)
  await db.run(sql`DROP TABLE \`spot_checks\`;`)
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
  	\`points_notices_id\` text(36),
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
  	FOREIGN KEY (\`points_notices_id\`) REFERENCES \`points_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "need_surveys_id", "wish_claims_id", "rewards_id", "stock_entries_id", "redemptions_id", "households_id", "points_entries_id", "points_appeals_id", "points_notices_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id") SELECT "id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "need_surveys_id", "wish_claims_id", "rewards_id", "stock_entries_id", "redemptions_id", "households_id", "points_entries_id", "points_appeals_id", "points_notices_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`points_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`points_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standards_id_idx\` ON \`payload_locked_documents_rels\` (\`standards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_self_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`self_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_words_id_idx\` ON \`payload_locked_documents_rels\` (\`import_words_id\`);`)
}
