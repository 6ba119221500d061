import { describe, expect, it } from 'vitest';
import { mendMigration } from '#cms/database/migrations/mend-migration.ts';

describe('a generated migration', () => {
  it('imports types as types and keeps the arguments that it uses', () => {
    const generated = [
      "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
      '',
      'export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {',
      '  await db.run(sql`CREATE TABLE \\`payload\\` (\\`req\\` text);`)',
      '}',
      '',
      'export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {',
      '  await db.run(sql`DROP TABLE \\`payload\\`;`)',
      "  await payload.delete({ collection: 'notes', where: {} })",
      '}',
      '',
    ];
    expect(mendMigration(generated.join('\n')).split('\n')).toEqual([
      "import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
      '',
      'export async function up({ db }: MigrateUpArgs): Promise<void> {',
      ...generated.slice(3, 6),
      'export async function down({ db, payload }: MigrateDownArgs): Promise<void> {',
      ...generated.slice(7),
    ]);
  });

  it('has neither arguments nor imports where there is nothing to do', () => {
    const generated = [
      'import {',
      '  MigrateDownArgs,',
      '  MigrateUpArgs,',
      "} from '@payloadcms/db-mongodb'",
      '',
      'export async function up({ payload, req, session }: MigrateUpArgs): Promise<void> {',
      '  // Migration code',
      '}',
      '',
    ].join('\n');
    expect(mendMigration(generated)).toBe(
      'export async function up(): Promise<void> {\n  // Migration code\n}\n',
    );
  });

  it('stays as it is when it is mended again', () => {
    const mended = [
      "import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'",
      '',
      'export async function up({ db }: MigrateUpArgs): Promise<void> {',
      '  await db.run(sql`SELECT 1;`)',
      '}',
      '',
    ].join('\n');
    expect(mendMigration(mended)).toBe(mended);
  });
});
