import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`participations_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai',
  	\`by\` text,
  	\`what\` text,
  	\`from\` text,
  	\`to\` text,
  	\`why\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`participations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`participations_corrections_order_idx\` ON \`participations_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`participations_corrections_parent_id_idx\` ON \`participations_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sign_ins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity_id\` text(36) NOT NULL,
  	\`day\` text NOT NULL,
  	\`phone_mark\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`name\` text,
  	\`signed_in_at\` text,
  	\`signedinat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`signed_out_at\` text,
  	\`signedoutat_tz\` text DEFAULT 'Asia/Shanghai',
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_ins_activity_idx\` ON \`sign_ins\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`sign_ins_updated_at_idx\` ON \`sign_ins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_ins_created_at_idx\` ON \`sign_ins\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activity_day_phoneMark_idx\` ON \`sign_ins\` (\`activity_id\`,\`day\`,\`phone_mark\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`participations_corrections\`;`)
  await db.run(sql`DROP TABLE \`sign_ins\`;`)
}
