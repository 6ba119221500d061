import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activities_story_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`photo_id\` text(36),
  	\`caption\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_story_photos_order_idx\` ON \`activities_story_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_story_photos_parent_id_idx\` ON \`activities_story_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_story_photos_photo_idx\` ON \`activities_story_photos\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_reviewers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` numeric,
  	\`name\` text,
  	\`user_id\` text(36),
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai',
  	\`remark\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_reviewers_order_idx\` ON \`activities_reviewers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_reviewers_parent_id_idx\` ON \`activities_reviewers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_reviewers_user_idx\` ON \`activities_reviewers\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`state\` text DEFAULT 'planned',
  	\`category_id\` text(36),
  	\`station_id\` text(36),
  	\`project_id\` text(36),
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`place\` text,
  	\`plan\` text,
  	\`cancel_reason\` text,
  	\`ledger_is_counted\` integer,
  	\`ledger_volunteer_count\` numeric,
  	\`ledger_served_count\` numeric,
  	\`ledger_service_hours\` numeric,
  	\`ledger_signed_hours\` numeric,
  	\`ledger_remark\` text,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`story_body\` text,
  	\`story_author\` text,
  	\`story_published_on\` text,
  	\`review_state\` text DEFAULT 'draft',
  	\`publish_at\` text,
  	\`publishat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`take_down_at\` text,
  	\`takedownat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_state_idx\` ON \`activities\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`activities_category_idx\` ON \`activities\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_station_idx\` ON \`activities\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_project_idx\` ON \`activities\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_starts_at_idx\` ON \`activities\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_cover_idx\` ON \`activities\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_review_state_idx\` ON \`activities\` (\`review_state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activities_slug_idx\` ON \`activities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`activities__status_idx\` ON \`activities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_teams_id_idx\` ON \`activities_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_story_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`photo_id\` text(36),
  	\`caption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_story_photos_order_idx\` ON \`_activities_v_version_story_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_story_photos_parent_id_idx\` ON \`_activities_v_version_story_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_story_photos_photo_idx\` ON \`_activities_v_version_story_photos\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_reviewers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` numeric,
  	\`name\` text,
  	\`user_id\` text(36),
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai',
  	\`remark\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_reviewers_order_idx\` ON \`_activities_v_version_reviewers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_reviewers_parent_id_idx\` ON \`_activities_v_version_reviewers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_reviewers_user_idx\` ON \`_activities_v_version_reviewers\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_category_id\` text(36),
  	\`version_station_id\` text(36),
  	\`version_project_id\` text(36),
  	\`version_starts_at\` text,
  	\`version_startsat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`version_ends_at\` text,
  	\`version_endsat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`version_place\` text,
  	\`version_plan\` text,
  	\`version_cancel_reason\` text,
  	\`version_ledger_is_counted\` integer,
  	\`version_ledger_volunteer_count\` numeric,
  	\`version_ledger_served_count\` numeric,
  	\`version_ledger_service_hours\` numeric,
  	\`version_ledger_signed_hours\` numeric,
  	\`version_ledger_remark\` text,
  	\`version_summary\` text,
  	\`version_cover_id\` text(36),
  	\`version_story_body\` text,
  	\`version_story_author\` text,
  	\`version_story_published_on\` text,
  	\`version_review_state\` text DEFAULT 'draft',
  	\`version_publish_at\` text,
  	\`version_publishat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`version_take_down_at\` text,
  	\`version_takedownat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_parent_idx\` ON \`_activities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_state_idx\` ON \`_activities_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_category_idx\` ON \`_activities_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_station_idx\` ON \`_activities_v\` (\`version_station_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_project_idx\` ON \`_activities_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_starts_at_idx\` ON \`_activities_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_cover_idx\` ON \`_activities_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_review_state_idx\` ON \`_activities_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_slug_idx\` ON \`_activities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_updated_at_idx\` ON \`_activities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_created_at_idx\` ON \`_activities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version__status_idx\` ON \`_activities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_created_at_idx\` ON \`_activities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_updated_at_idx\` ON \`_activities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_latest_idx\` ON \`_activities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_order_idx\` ON \`_activities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_parent_idx\` ON \`_activities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_path_idx\` ON \`_activities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_teams_id_idx\` ON \`_activities_v_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE TABLE \`participations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity_id\` text(36) NOT NULL,
  	\`volunteer_id\` text(36) NOT NULL,
  	\`hours\` numeric NOT NULL,
  	\`role\` text DEFAULT 'volunteer' NOT NULL,
  	\`difficulty\` text DEFAULT 'normal' NOT NULL,
  	\`hours_known_by\` text DEFAULT 'recorded' NOT NULL,
  	\`signed_in_at\` text,
  	\`signedinat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`signed_out_at\` text,
  	\`signedoutat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`remark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`participations_activity_idx\` ON \`participations\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`participations_volunteer_idx\` ON \`participations\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`participations_hours_known_by_idx\` ON \`participations\` (\`hours_known_by\`);`)
  await db.run(sql`CREATE INDEX \`participations_updated_at_idx\` ON \`participations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`participations_created_at_idx\` ON \`participations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activity_volunteer_idx\` ON \`participations\` (\`activity_id\`,\`volunteer_id\`);`)
  await db.run(sql`CREATE TABLE \`stations_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days\` text DEFAULT 'mon-fri',
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_hours_order_idx\` ON \`stations_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stations_hours_parent_id_idx\` ON \`stations_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stations_exceptions_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stations_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_exceptions_spans_order_idx\` ON \`stations_exceptions_spans\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stations_exceptions_spans_parent_id_idx\` ON \`stations_exceptions_spans\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stations_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_exceptions_order_idx\` ON \`stations_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stations_exceptions_parent_id_idx\` ON \`stations_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`short_name\` text,
  	\`level\` text DEFAULT 'station',
  	\`parent_id\` text(36),
  	\`village_id\` text(36),
  	\`introduction\` text,
  	\`services\` text,
  	\`is_demonstration\` integer,
  	\`phone\` text,
  	\`address\` text,
  	\`directions\` text,
  	\`coordinates_datum\` text DEFAULT 'gcj02',
  	\`coordinates_latitude\` numeric,
  	\`coordinates_longitude\` numeric,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`hours_note\` text,
  	\`assured_date\` text,
  	\`wheelchair\` text,
  	\`access_note\` text,
  	\`cover_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_level_idx\` ON \`stations\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`stations_parent_idx\` ON \`stations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_village_idx\` ON \`stations\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_cover_idx\` ON \`stations\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stations_slug_idx\` ON \`stations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stations_updated_at_idx\` ON \`stations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stations_created_at_idx\` ON \`stations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stations__status_idx\` ON \`stations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_rels_order_idx\` ON \`stations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stations_rels_parent_idx\` ON \`stations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_rels_path_idx\` ON \`stations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stations_rels_media_id_idx\` ON \`stations_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_stations_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`days\` text DEFAULT 'mon-fri',
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stations_v_version_hours_order_idx\` ON \`_stations_v_version_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_hours_parent_id_idx\` ON \`_stations_v_version_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stations_v_version_exceptions_spans\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stations_v_version_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stations_v_version_exceptions_spans_order_idx\` ON \`_stations_v_version_exceptions_spans\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_exceptions_spans_parent_id_idx\` ON \`_stations_v_version_exceptions_spans\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stations_v_version_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stations_v_version_exceptions_order_idx\` ON \`_stations_v_version_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_exceptions_parent_id_idx\` ON \`_stations_v_version_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_short_name\` text,
  	\`version_level\` text DEFAULT 'station',
  	\`version_parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_introduction\` text,
  	\`version_services\` text,
  	\`version_is_demonstration\` integer,
  	\`version_phone\` text,
  	\`version_address\` text,
  	\`version_directions\` text,
  	\`version_coordinates_datum\` text DEFAULT 'gcj02',
  	\`version_coordinates_latitude\` numeric,
  	\`version_coordinates_longitude\` numeric,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_hours_note\` text,
  	\`version_assured_date\` text,
  	\`version_wheelchair\` text,
  	\`version_access_note\` text,
  	\`version_cover_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stations_v_parent_idx\` ON \`_stations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_level_idx\` ON \`_stations_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_parent_idx\` ON \`_stations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_village_idx\` ON \`_stations_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_cover_idx\` ON \`_stations_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_slug_idx\` ON \`_stations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_updated_at_idx\` ON \`_stations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version_created_at_idx\` ON \`_stations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_version_version__status_idx\` ON \`_stations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_created_at_idx\` ON \`_stations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_updated_at_idx\` ON \`_stations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_latest_idx\` ON \`_stations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_stations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stations_v_rels_order_idx\` ON \`_stations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_rels_parent_idx\` ON \`_stations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_rels_path_idx\` ON \`_stations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stations_v_rels_media_id_idx\` ON \`_stations_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`villages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`introduction\` text,
  	\`population\` numeric,
  	\`households\` numeric,
  	\`groups\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`villages_name_idx\` ON \`villages\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`villages_slug_idx\` ON \`villages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`villages_order_idx\` ON \`villages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`villages_updated_at_idx\` ON \`villages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`villages_created_at_idx\` ON \`villages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`facilities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`station_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`description\` text,
  	\`area\` numeric,
  	\`seats\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`facilities_station_idx\` ON \`facilities\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`facilities_updated_at_idx\` ON \`facilities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facilities_created_at_idx\` ON \`facilities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`category_id\` text(36),
  	\`state\` text DEFAULT 'active',
  	\`is_brand\` integer,
  	\`summary\` text,
  	\`audience\` text,
  	\`schedule\` text,
  	\`how_to_apply\` text,
  	\`mechanism\` text,
  	\`introduction\` text,
  	\`started_on\` text,
  	\`cover_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_category_idx\` ON \`projects\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_is_brand_idx\` ON \`projects\` (\`is_brand\`);`)
  await db.run(sql`CREATE INDEX \`projects_cover_idx\` ON \`projects\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_teams_id_idx\` ON \`projects_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_category_id\` text(36),
  	\`version_state\` text DEFAULT 'active',
  	\`version_is_brand\` integer,
  	\`version_summary\` text,
  	\`version_audience\` text,
  	\`version_schedule\` text,
  	\`version_how_to_apply\` text,
  	\`version_mechanism\` text,
  	\`version_introduction\` text,
  	\`version_started_on\` text,
  	\`version_cover_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_category_idx\` ON \`_projects_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_is_brand_idx\` ON \`_projects_v\` (\`version_is_brand\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_cover_idx\` ON \`_projects_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_teams_id_idx\` ON \`_projects_v_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE TABLE \`teams\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`level\` text DEFAULT 'village',
  	\`category_id\` text(36),
  	\`is_brand\` integer,
  	\`village_id\` text(36),
  	\`station_id\` text(36),
  	\`slogan\` text,
  	\`introduction\` text,
  	\`founded_on\` text,
  	\`cover_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`teams_slug_idx\` ON \`teams\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`teams_level_idx\` ON \`teams\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`teams_category_idx\` ON \`teams\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_is_brand_idx\` ON \`teams\` (\`is_brand\`);`)
  await db.run(sql`CREATE INDEX \`teams_village_idx\` ON \`teams\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_station_idx\` ON \`teams\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_cover_idx\` ON \`teams\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_updated_at_idx\` ON \`teams\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`teams_created_at_idx\` ON \`teams\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`teams__status_idx\` ON \`teams\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_teams_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_level\` text DEFAULT 'village',
  	\`version_category_id\` text(36),
  	\`version_is_brand\` integer,
  	\`version_village_id\` text(36),
  	\`version_station_id\` text(36),
  	\`version_slogan\` text,
  	\`version_introduction\` text,
  	\`version_founded_on\` text,
  	\`version_cover_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_teams_v_parent_idx\` ON \`_teams_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_slug_idx\` ON \`_teams_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_level_idx\` ON \`_teams_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_category_idx\` ON \`_teams_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_is_brand_idx\` ON \`_teams_v\` (\`version_is_brand\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_village_idx\` ON \`_teams_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_station_idx\` ON \`_teams_v\` (\`version_station_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_cover_idx\` ON \`_teams_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_updated_at_idx\` ON \`_teams_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_created_at_idx\` ON \`_teams_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version__status_idx\` ON \`_teams_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_created_at_idx\` ON \`_teams_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_updated_at_idx\` ON \`_teams_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_latest_idx\` ON \`_teams_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`volunteers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`gender\` text,
  	\`birth_year\` numeric,
  	\`phone\` text,
  	\`id_card_tail\` text,
  	\`kind\` text DEFAULT 'resident' NOT NULL,
  	\`village_id\` text(36),
  	\`station_id\` text(36),
  	\`registered_on\` text NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`consent_to_be_named\` integer,
  	\`remark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`volunteers_name_idx\` ON \`volunteers\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_phone_idx\` ON \`volunteers\` (\`phone\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_village_idx\` ON \`volunteers\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_station_idx\` ON \`volunteers\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_registered_on_idx\` ON \`volunteers\` (\`registered_on\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_updated_at_idx\` ON \`volunteers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_created_at_idx\` ON \`volunteers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`volunteers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`volunteers_rels_order_idx\` ON \`volunteers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_parent_idx\` ON \`volunteers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_path_idx\` ON \`volunteers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_rels_teams_id_idx\` ON \`volunteers_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`unit\` text NOT NULL,
  	\`team_id\` text(36),
  	\`project_id\` text(36),
  	\`as_of\` text NOT NULL,
  	\`definition\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_team_idx\` ON \`indicators\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_project_idx\` ON \`indicators\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_as_of_idx\` ON \`indicators\` (\`as_of\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`categories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_name_idx\` ON \`categories\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_slug_idx\` ON \`categories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`categories_order_idx\` ON \`categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`needs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`channel\` text NOT NULL,
  	\`submitted_on\` text NOT NULL,
  	\`village_id\` text(36),
  	\`category_id\` text(36),
  	\`station_id\` text(36),
  	\`state\` text DEFAULT 'submitted' NOT NULL,
  	\`team_id\` text(36),
  	\`project_id\` text(36),
  	\`activity_id\` text(36),
  	\`accepted_on\` text,
  	\`dispatched_on\` text,
  	\`started_on\` text,
  	\`done_on\` text,
  	\`result\` text,
  	\`rating\` numeric,
  	\`rated_on\` text,
  	\`person_name\` text,
  	\`person_phone\` text,
  	\`person_address\` text,
  	\`person_remark\` text,
  	\`refusal_reason\` text,
  	\`merged_into_id\` text(36),
  	\`code\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`needs_channel_idx\` ON \`needs\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`needs_submitted_on_idx\` ON \`needs\` (\`submitted_on\`);`)
  await db.run(sql`CREATE INDEX \`needs_village_idx\` ON \`needs\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_category_idx\` ON \`needs\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_station_idx\` ON \`needs\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_state_idx\` ON \`needs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`needs_team_idx\` ON \`needs\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_project_idx\` ON \`needs\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_activity_idx\` ON \`needs\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`needs_merged_into_idx\` ON \`needs\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`needs_code_idx\` ON \`needs\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`needs_updated_at_idx\` ON \`needs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`needs_created_at_idx\` ON \`needs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rewards\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`kind\` text DEFAULT 'goods' NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`unit\` text,
  	\`stock\` numeric,
  	\`description\` text,
  	\`exchange_place\` text,
  	\`is_offered\` integer DEFAULT true,
  	\`cover_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rewards_slug_idx\` ON \`rewards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`rewards_order_idx\` ON \`rewards\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rewards_cover_idx\` ON \`rewards\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`rewards_updated_at_idx\` ON \`rewards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rewards_created_at_idx\` ON \`rewards\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redemptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`volunteer_id\` text(36) NOT NULL,
  	\`reward_id\` text(36) NOT NULL,
  	\`quantity\` numeric DEFAULT 1 NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`state\` text DEFAULT 'reserved' NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`handled_by\` text,
  	\`remark\` text,
  	\`slip_number\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reward_id\`) REFERENCES \`rewards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redemptions_volunteer_idx\` ON \`redemptions\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_reward_idx\` ON \`redemptions\` (\`reward_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_state_idx\` ON \`redemptions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_at_idx\` ON \`redemptions\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`redemptions_slip_number_idx\` ON \`redemptions\` (\`slip_number\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_updated_at_idx\` ON \`redemptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_created_at_idx\` ON \`redemptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`points_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`volunteer_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'bonus' NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`reason\` text NOT NULL,
  	\`participation_id\` text(36),
  	\`rule_id\` text(36),
  	\`redemption_id\` text(36),
  	\`key\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`participation_id\`) REFERENCES \`participations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`redemption_id\`) REFERENCES \`redemptions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`points_entries_volunteer_idx\` ON \`points_entries\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_kind_idx\` ON \`points_entries\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_at_idx\` ON \`points_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_participation_idx\` ON \`points_entries\` (\`participation_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_rule_idx\` ON \`points_entries\` (\`rule_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_redemption_idx\` ON \`points_entries\` (\`redemption_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`points_entries_key_idx\` ON \`points_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_created_by_idx\` ON \`points_entries\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_updated_at_idx\` ON \`points_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_created_at_idx\` ON \`points_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`points_rules_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`factor\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_rules_roles_order_idx\` ON \`points_rules_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_roles_parent_id_idx\` ON \`points_rules_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`points_rules_difficulties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`factor\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_rules_difficulties_order_idx\` ON \`points_rules_difficulties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_difficulties_parent_id_idx\` ON \`points_rules_difficulties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`points_rules_stars\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stars\` numeric NOT NULL,
  	\`hours\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_rules_stars_order_idx\` ON \`points_rules_stars\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_stars_parent_id_idx\` ON \`points_rules_stars\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`points_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`starts_on\` text NOT NULL,
  	\`points_per_hour\` numeric DEFAULT 1 NOT NULL,
  	\`contribution_bonus\` numeric DEFAULT 0 NOT NULL,
  	\`cap_per_activity\` numeric NOT NULL,
  	\`signed_hours_only\` integer,
  	\`expiry\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`points_rules_version_idx\` ON \`points_rules\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_starts_on_idx\` ON \`points_rules\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_updated_at_idx\` ON \`points_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_created_at_idx\` ON \`points_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`credit\` text,
  	\`shows_people\` integer,
  	\`consent_kind\` text DEFAULT 'none-needed' NOT NULL,
  	\`consent_note\` text,
  	\`is_sample\` integer,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w480_url\` text,
  	\`sizes_w480_width\` numeric,
  	\`sizes_w480_height\` numeric,
  	\`sizes_w480_mime_type\` text,
  	\`sizes_w480_filesize\` numeric,
  	\`sizes_w480_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1600_url\` text,
  	\`sizes_w1600_width\` numeric,
  	\`sizes_w1600_height\` numeric,
  	\`sizes_w1600_mime_type\` text,
  	\`sizes_w1600_filesize\` numeric,
  	\`sizes_w1600_filename\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480_sizes_w480_filename_idx\` ON \`media\` (\`sizes_w480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_sizes_w1600_filename_idx\` ON \`media\` (\`sizes_w1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`kind\` text,
  	\`number\` text,
  	\`issuer\` text,
  	\`issued_on\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_issued_on_idx\` ON \`documents\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_media_id_idx\` ON \`documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_number\` text,
  	\`version_issuer\` text,
  	\`version_issued_on\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_issued_on_idx\` ON \`_documents_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_media_id_idx\` ON \`_documents_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`standards_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`requirement\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`standards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`standards_items_order_idx\` ON \`standards_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`standards_items_parent_id_idx\` ON \`standards_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`standards\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_current\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`standards_name_idx\` ON \`standards\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`standards_updated_at_idx\` ON \`standards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`standards_created_at_idx\` ON \`standards\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`self_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`station_id\` text(36) NOT NULL,
  	\`standard_id\` text(36) NOT NULL,
  	\`item_key\` text NOT NULL,
  	\`checked_on\` text NOT NULL,
  	\`result\` text NOT NULL,
  	\`note\` text,
  	\`checked_by\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`standard_id\`) REFERENCES \`standards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`self_checks_station_idx\` ON \`self_checks\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_standard_idx\` ON \`self_checks\` (\`standard_id\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_item_key_idx\` ON \`self_checks\` (\`item_key\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_checked_on_idx\` ON \`self_checks\` (\`checked_on\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_created_by_idx\` ON \`self_checks\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_updated_at_idx\` ON \`self_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_created_at_idx\` ON \`self_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`self_checks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`activities_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`self_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`self_checks_rels_order_idx\` ON \`self_checks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_rels_parent_idx\` ON \`self_checks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_rels_path_idx\` ON \`self_checks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_rels_media_id_idx\` ON \`self_checks_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_rels_activities_id_idx\` ON \`self_checks_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`self_checks_rels_documents_id_idx\` ON \`self_checks_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`must_change_password\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stations_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_stations_id_idx\` ON \`users_rels\` (\`stations_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`seconds\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_steps_order_idx\` ON \`releases_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_steps_parent_id_idx\` ON \`releases_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`requested_by\` text,
  	\`trigger\` text,
  	\`error\` text,
  	\`error_record\` text,
  	\`requested_at\` text NOT NULL,
  	\`requestedat_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`started_at\` text,
  	\`startedat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`finished_at\` text,
  	\`finishedat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`pages\` numeric,
  	\`changed_pages\` numeric,
  	\`directory\` text,
  	\`dataset_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_state_idx\` ON \`releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`releases_requested_at_idx\` ON \`releases\` (\`requested_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_directory_idx\` ON \`releases\` (\`directory\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publish_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reason\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`record\` text,
  	\`requested_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publish_requests_updated_at_idx\` ON \`publish_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publish_requests_created_at_idx\` ON \`publish_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`town_name\` text DEFAULT '示例镇' NOT NULL,
  	\`county_name\` text,
  	\`site_title\` text DEFAULT '新时代文明实践' NOT NULL,
  	\`tagline\` text,
  	\`introduction\` text,
  	\`wish_how_to\` text,
  	\`site_url\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`sponsor\` text,
  	\`contact_address\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`official_account\` text,
  	\`icp_number\` text,
  	\`police_number\` text,
  	\`site_mark_code\` text,
  	\`map_latitude\` numeric DEFAULT 28 NOT NULL,
  	\`map_longitude\` numeric DEFAULT 107 NOT NULL,
  	\`map_zoom\` numeric DEFAULT 12 NOT NULL,
  	\`map_sketch\` text DEFAULT '[]',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_town_name\` text DEFAULT '示例镇' NOT NULL,
  	\`version_county_name\` text,
  	\`version_site_title\` text DEFAULT '新时代文明实践' NOT NULL,
  	\`version_tagline\` text,
  	\`version_introduction\` text,
  	\`version_wish_how_to\` text,
  	\`version_site_url\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_sponsor\` text,
  	\`version_contact_address\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_official_account\` text,
  	\`version_icp_number\` text,
  	\`version_police_number\` text,
  	\`version_site_mark_code\` text,
  	\`version_map_latitude\` numeric DEFAULT 28 NOT NULL,
  	\`version_map_longitude\` numeric DEFAULT 107 NOT NULL,
  	\`version_map_zoom\` numeric DEFAULT 12 NOT NULL,
  	\`version_map_sketch\` text DEFAULT '[]',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`review_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`levels\` text DEFAULT '3' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activities_story_photos\`;`)
  await db.run(sql`DROP TABLE \`activities_reviewers\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_story_photos\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_reviewers\`;`)
  await db.run(sql`DROP TABLE \`_activities_v\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`participations\`;`)
  await db.run(sql`DROP TABLE \`stations_hours\`;`)
  await db.run(sql`DROP TABLE \`stations_exceptions_spans\`;`)
  await db.run(sql`DROP TABLE \`stations_exceptions\`;`)
  await db.run(sql`DROP TABLE \`stations\`;`)
  await db.run(sql`DROP TABLE \`stations_rels\`;`)
  await db.run(sql`DROP TABLE \`_stations_v_version_hours\`;`)
  await db.run(sql`DROP TABLE \`_stations_v_version_exceptions_spans\`;`)
  await db.run(sql`DROP TABLE \`_stations_v_version_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_stations_v\`;`)
  await db.run(sql`DROP TABLE \`_stations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`villages\`;`)
  await db.run(sql`DROP TABLE \`facilities\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`teams\`;`)
  await db.run(sql`DROP TABLE \`_teams_v\`;`)
  await db.run(sql`DROP TABLE \`volunteers\`;`)
  await db.run(sql`DROP TABLE \`volunteers_rels\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`categories\`;`)
  await db.run(sql`DROP TABLE \`needs\`;`)
  await db.run(sql`DROP TABLE \`rewards\`;`)
  await db.run(sql`DROP TABLE \`redemptions\`;`)
  await db.run(sql`DROP TABLE \`points_entries\`;`)
  await db.run(sql`DROP TABLE \`points_rules_roles\`;`)
  await db.run(sql`DROP TABLE \`points_rules_difficulties\`;`)
  await db.run(sql`DROP TABLE \`points_rules_stars\`;`)
  await db.run(sql`DROP TABLE \`points_rules\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`standards_items\`;`)
  await db.run(sql`DROP TABLE \`standards\`;`)
  await db.run(sql`DROP TABLE \`self_checks\`;`)
  await db.run(sql`DROP TABLE \`self_checks_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`releases_steps\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`publish_requests\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`review_settings\`;`)
}
