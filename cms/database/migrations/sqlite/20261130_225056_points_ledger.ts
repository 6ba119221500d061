import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { putPoints, takePoints } from '../points-ledger/on-sqlite.ts'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const taken = await takePoints(db)
  await db.run(sql`CREATE TABLE \`stock_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reward_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`quantity\` numeric NOT NULL,
  	\`left\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`reason\` text NOT NULL,
  	\`redemption_id\` text(36),
  	\`number\` numeric NOT NULL,
  	\`place\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reward_id\`) REFERENCES \`rewards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`redemption_id\`) REFERENCES \`redemptions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stock_entries_reward_idx\` ON \`stock_entries\` (\`reward_id\`);`)
  await db.run(sql`CREATE INDEX \`stock_entries_kind_idx\` ON \`stock_entries\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`stock_entries_at_idx\` ON \`stock_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`stock_entries_redemption_idx\` ON \`stock_entries\` (\`redemption_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stock_entries_place_idx\` ON \`stock_entries\` (\`place\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stock_entries_key_idx\` ON \`stock_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`stock_entries_created_by_idx\` ON \`stock_entries\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`stock_entries_updated_at_idx\` ON \`stock_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stock_entries_created_at_idx\` ON \`stock_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`households\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phone\` text,
  	\`village_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`remark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`households_name_idx\` ON \`households\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`households_phone_idx\` ON \`households\` (\`phone\`);`)
  await db.run(sql`CREATE INDEX \`households_village_idx\` ON \`households\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`households_updated_at_idx\` ON \`households\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`households_created_at_idx\` ON \`households\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`households_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`volunteers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`households\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`volunteers_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`households_rels_order_idx\` ON \`households_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`households_rels_parent_idx\` ON \`households_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`households_rels_path_idx\` ON \`households_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`households_rels_volunteers_id_idx\` ON \`households_rels\` (\`volunteers_id\`);`)
  await db.run(sql`CREATE TABLE \`points_appeals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`volunteer_id\` text(36),
  	\`household_id\` text(36),
  	\`entry_id\` text(36) NOT NULL,
  	\`text\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`answeredat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`answered_by\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`household_id\`) REFERENCES \`households\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`points_entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`points_appeals_volunteer_idx\` ON \`points_appeals\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_household_idx\` ON \`points_appeals\` (\`household_id\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_entry_idx\` ON \`points_appeals\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_at_idx\` ON \`points_appeals\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_state_idx\` ON \`points_appeals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_created_by_idx\` ON \`points_appeals\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_updated_at_idx\` ON \`points_appeals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_appeals_created_at_idx\` ON \`points_appeals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`points_rules_redemption_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_rules_redemption_windows_order_idx\` ON \`points_rules_redemption_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_redemption_windows_parent_id_idx\` ON \`points_rules_redemption_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`points_rules_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`group\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`per\` text DEFAULT '次' NOT NULL,
  	\`cap_per_month\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_rules_items_order_idx\` ON \`points_rules_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_rules_items_parent_id_idx\` ON \`points_rules_items\` (\`_parent_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_points_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`volunteer_id\` text(36),
  	\`household_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`tenths\` numeric NOT NULL,
  	\`counter\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`words\` text,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`day\` text NOT NULL,
  	\`lapses_on\` text,
  	\`participation\` text,
  	\`rule_id\` text(36),
  	\`item\` text,
  	\`times\` numeric,
  	\`redemption_id\` text(36),
  	\`number\` numeric NOT NULL,
  	\`place\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`undoes\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`household_id\`) REFERENCES \`households\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_id\`) REFERENCES \`points_rules\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`redemption_id\`) REFERENCES \`redemptions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`DROP TABLE \`points_entries\`;`)
  await db.run(sql`ALTER TABLE \`__new_points_entries\` RENAME TO \`points_entries\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`points_entries_volunteer_idx\` ON \`points_entries\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_household_idx\` ON \`points_entries\` (\`household_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_kind_idx\` ON \`points_entries\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_at_idx\` ON \`points_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_lapses_on_idx\` ON \`points_entries\` (\`lapses_on\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_participation_idx\` ON \`points_entries\` (\`participation\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_rule_idx\` ON \`points_entries\` (\`rule_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_item_idx\` ON \`points_entries\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_redemption_idx\` ON \`points_entries\` (\`redemption_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`points_entries_place_idx\` ON \`points_entries\` (\`place\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`points_entries_key_idx\` ON \`points_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_undoes_idx\` ON \`points_entries\` (\`undoes\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_created_by_idx\` ON \`points_entries\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_updated_at_idx\` ON \`points_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_entries_created_at_idx\` ON \`points_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_redemptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`volunteer_id\` text(36),
  	\`household_id\` text(36),
  	\`reward_id\` text(36) NOT NULL,
  	\`quantity\` numeric DEFAULT 1 NOT NULL,
  	\`tenths\` numeric NOT NULL,
  	\`state\` text DEFAULT 'reserved' NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`fetch_by\` text,
  	\`ended_at\` text,
  	\`endedat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`handled_by\` text,
  	\`remark\` text,
  	\`slip_number\` text,
  	\`request_key\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`household_id\`) REFERENCES \`households\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reward_id\`) REFERENCES \`rewards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`DROP TABLE \`redemptions\`;`)
  await db.run(sql`ALTER TABLE \`__new_redemptions\` RENAME TO \`redemptions\`;`)
  await db.run(sql`CREATE INDEX \`redemptions_volunteer_idx\` ON \`redemptions\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_household_idx\` ON \`redemptions\` (\`household_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_reward_idx\` ON \`redemptions\` (\`reward_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_state_idx\` ON \`redemptions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_at_idx\` ON \`redemptions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_fetch_by_idx\` ON \`redemptions\` (\`fetch_by\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`redemptions_slip_number_idx\` ON \`redemptions\` (\`slip_number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`redemptions_request_key_idx\` ON \`redemptions\` (\`request_key\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_created_by_idx\` ON \`redemptions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_updated_at_idx\` ON \`redemptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_created_at_idx\` ON \`redemptions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`points_per_activity\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`round_hours_to\` text DEFAULT 'minute' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`round_hours\` text DEFAULT 'nearest' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`round_points_to\` text DEFAULT 'tenth' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`round_points\` text DEFAULT 'nearest' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`cap_per_month\` numeric;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`expiry_years\` numeric;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`minimum_to_redeem\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`reserved_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`appeal_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`points_rules\` ADD \`households\` integer;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`stock_entries_id\` text(36) REFERENCES stock_entries(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`households_id\` text(36) REFERENCES households(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`points_appeals_id\` text(36) REFERENCES points_appeals(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stock_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`stock_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_households_id_idx\` ON \`payload_locked_documents_rels\` (\`households_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_appeals_id_idx\` ON \`payload_locked_documents_rels\` (\`points_appeals_id\`);`)
  await db.run(sql`ALTER TABLE \`rewards\` DROP COLUMN \`stock\`;`)
  await putPoints(db, taken)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`stock_entries\`;`)
  await db.run(sql`DROP TABLE \`households\`;`)
  await db.run(sql`DROP TABLE \`households_rels\`;`)
  await db.run(sql`DROP TABLE \`points_appeals\`;`)
  await db.run(sql`DROP TABLE \`points_rules_redemption_windows\`;`)
  await db.run(sql`DROP TABLE \`points_rules_items\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_redemptions\` (
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
  await db.run(sql`DROP TABLE \`redemptions\`;`)
  await db.run(sql`ALTER TABLE \`__new_redemptions\` RENAME TO \`redemptions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`redemptions_volunteer_idx\` ON \`redemptions\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_reward_idx\` ON \`redemptions\` (\`reward_id\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_state_idx\` ON \`redemptions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_at_idx\` ON \`redemptions\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`redemptions_slip_number_idx\` ON \`redemptions\` (\`slip_number\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_updated_at_idx\` ON \`redemptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redemptions_created_at_idx\` ON \`redemptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_points_entries\` (
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
  await db.run(sql`DROP TABLE \`points_entries\`;`)
  await db.run(sql`ALTER TABLE \`__new_points_entries\` RENAME TO \`points_entries\`;`)
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
  	FOREIGN KEY (\`need_surveys_id\`) REFERENCES \`need_surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wish_claims_id\`) REFERENCES \`wish_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "need_surveys_id", "wish_claims_id", "rewards_id", "redemptions_id", "points_entries_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id") SELECT "id", "order", "parent_id", "path", "activities_id", "participations_id", "stations_id", "villages_id", "facilities_id", "projects_id", "teams_id", "volunteers_id", "indicators_id", "categories_id", "needs_id", "need_surveys_id", "wish_claims_id", "rewards_id", "redemptions_id", "points_entries_id", "points_rules_id", "media_id", "documents_id", "standards_id", "self_checks_id", "users_id", "releases_id", "import_words_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_need_surveys_id_idx\` ON \`payload_locked_documents_rels\` (\`need_surveys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wish_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`wish_claims_id\`);`)
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
  await db.run(sql`ALTER TABLE \`rewards\` ADD \`stock\` numeric;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`points_per_activity\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`round_hours_to\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`round_hours\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`round_points_to\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`round_points\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`cap_per_month\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`expiry_years\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`minimum_to_redeem\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`reserved_days\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`appeal_days\`;`)
  await db.run(sql`ALTER TABLE \`points_rules\` DROP COLUMN \`households\`;`)
}
