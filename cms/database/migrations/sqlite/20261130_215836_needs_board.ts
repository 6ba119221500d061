import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`needs_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`photo_id\` text(36) NOT NULL,
  	\`caption\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`needs_photos_order_idx\` ON \`needs_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`needs_photos_parent_id_idx\` ON \`needs_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_photos_photo_idx\` ON \`needs_photos\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`wish_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`need_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'offered' NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`contact_by\` text,
  	\`kind\` text DEFAULT 'person' NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`message\` text,
  	\`is_named\` integer DEFAULT false,
  	\`public_name\` text,
  	\`reason\` text,
  	\`ended_on\` text,
  	\`handed_in\` text DEFAULT 'staff',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`need_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`wish_claims_need_idx\` ON \`wish_claims\` (\`need_id\`);`)
  await db.run(sql`CREATE INDEX \`wish_claims_state_idx\` ON \`wish_claims\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`wish_claims_at_idx\` ON \`wish_claims\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`wish_claims_contact_by_idx\` ON \`wish_claims\` (\`contact_by\`);`)
  await db.run(sql`CREATE INDEX \`wish_claims_updated_at_idx\` ON \`wish_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`wish_claims_created_at_idx\` ON \`wish_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`need_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`need\` text NOT NULL,
  	\`code\` text,
  	\`kind\` text DEFAULT 'move' NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`user\` text,
  	\`name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`word\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`need_steps_need_idx\` ON \`need_steps\` (\`need\`);`)
  await db.run(sql`CREATE INDEX \`need_steps_code_idx\` ON \`need_steps\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`need_steps_user_idx\` ON \`need_steps\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`need_steps_at_idx\` ON \`need_steps\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`need_steps_updated_at_idx\` ON \`need_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`need_steps_created_at_idx\` ON \`need_steps\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`wish_kind\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`wish_cost\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`wish_batch\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`wish_is_open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`wish_claimed_by\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`wish_claimed_on\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`typed_key\` text;`)
  await db.run(sql`CREATE INDEX \`needs_wish_wish_batch_idx\` ON \`needs\` (\`wish_batch\`);`)
  await db.run(sql`CREATE INDEX \`needs_typed_key_idx\` ON \`needs\` (\`typed_key\`);`)
  await db.run(sql`ALTER TABLE \`users_rels\` ADD \`teams_id\` text(36) REFERENCES teams(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`users_rels_teams_id_idx\` ON \`users_rels\` (\`teams_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`wish_claims_id\` text(36) REFERENCES wish_claims(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wish_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`wish_claims_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`need_days_accept\` numeric DEFAULT 3 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`need_days_dispatch\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`need_days_take\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`need_days_serve\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`need_days_rate\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`need_days_contact\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_need_days_accept\` numeric DEFAULT 3 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_need_days_dispatch\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_need_days_take\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_need_days_serve\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_need_days_rate\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_need_days_contact\` numeric DEFAULT 7 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`needs_photos\`;`)
  await db.run(sql`DROP TABLE \`wish_claims\`;`)
  await db.run(sql`DROP TABLE \`need_steps\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stations_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users_rels\`("id", "order", "parent_id", "path", "stations_id") SELECT "id", "order", "parent_id", "path", "stations_id" FROM \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_users_rels\` RENAME TO \`users_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_stations_id_idx\` ON \`users_rels\` (\`stations_id\`);`)
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
  	\`rewards_id\` text(36),
  	\`redemptions_id\` text(36),
  	\`points_entries_id\` text(36),
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
  	FOREIGN KEY (\`rewards_id\`) REFERENCES \`rewards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redemptions_id\`) REFERENCES \`redemptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_entries_id\`) REFERENCES \`points_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "rewards_id", "redemptions_id", "points_entries_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id") SELECT "id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "rewards_id", "redemptions_id", "points_entries_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rewards_id_idx\` ON \`payload_locked_documents_rels\` (\`rewards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redemptions_id_idx\` ON \`payload_locked_documents_rels\` (\`redemptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`points_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`points_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standards_id_idx\` ON \`payload_locked_documents_rels\` (\`standards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_self_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`self_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_words_id_idx\` ON \`payload_locked_documents_rels\` (\`import_words_id\`);`)
  await db.run(sql`DROP INDEX \`needs_wish_wish_batch_idx\`;`)
  await db.run(sql`DROP INDEX \`needs_typed_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`wish_kind\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`wish_cost\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`wish_batch\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`wish_is_open\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`wish_claimed_by\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`wish_claimed_on\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`typed_key\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`need_days_accept\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`need_days_dispatch\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`need_days_take\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`need_days_serve\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`need_days_rate\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`need_days_contact\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_need_days_accept\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_need_days_dispatch\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_need_days_take\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_need_days_serve\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_need_days_rate\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_need_days_contact\`;`)
}
