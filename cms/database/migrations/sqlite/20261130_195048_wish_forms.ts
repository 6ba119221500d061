import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`needs_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text DEFAULT 'office' NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'Asia/Shanghai',
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`needs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`needs_messages_order_idx\` ON \`needs_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`needs_messages_parent_id_idx\` ON \`needs_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`form_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`points\` numeric DEFAULT 1 NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`form_marks_key_idx\` ON \`form_marks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`form_marks_until_idx\` ON \`form_marks\` (\`until\`);`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`refused_on\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`awaits_answer\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`person_phone_mark\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`person_words\` text;`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`handed_in\` text DEFAULT 'staff';`)
  await db.run(sql`ALTER TABLE \`needs\` ADD \`receipt_mark\` text;`)
  await db.run(sql`CREATE INDEX \`needs_awaits_answer_idx\` ON \`needs\` (\`awaits_answer\`);`)
  await db.run(sql`CREATE INDEX \`needs_person_person_phone_mark_idx\` ON \`needs\` (\`person_phone_mark\`);`)
  await db.run(sql`CREATE INDEX \`needs_handed_in_idx\` ON \`needs\` (\`handed_in\`);`)
  await db.run(sql`CREATE INDEX \`needs_receipt_mark_idx\` ON \`needs\` (\`receipt_mark\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`needs_messages\`;`)
  await db.run(sql`DROP TABLE \`form_marks\`;`)
  await db.run(sql`DROP INDEX \`needs_awaits_answer_idx\`;`)
  await db.run(sql`DROP INDEX \`needs_person_person_phone_mark_idx\`;`)
  await db.run(sql`DROP INDEX \`needs_handed_in_idx\`;`)
  await db.run(sql`DROP INDEX \`needs_receipt_mark_idx\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`refused_on\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`awaits_answer\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`person_phone_mark\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`person_words\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`handed_in\`;`)
  await db.run(sql`ALTER TABLE \`needs\` DROP COLUMN \`receipt_mark\`;`)
}
