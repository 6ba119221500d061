import fs from 'node:fs';
import path from 'node:path';

/** The type of each folder's migrations: name of the type and the module it comes from. */
const types: Readonly<Record<string, readonly [string, string, string]>> = {
  sqlite: ['SqliteMigration', '../../run-sqlite-migrations.ts', 'SQLite'],
  mongodb: ['MongodbMigration', '../../mongodb-adapter.ts', 'MongoDB'],
};

/** Writes a folder's `index.ts`: every migration in it, oldest first, imported with its file ending. */
export function writeMigrationIndex(dir: string, folder: string): void {
  const [type, module, title] = types[folder] ?? ['never', '', folder];
  const names = fs
    .readdirSync(dir)
    .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'))
    .sort();
  const lines = [
    `import type { ${type} } from '${module}';`,
    ...names.map((name) => `import * as m_${name} from './${name}.ts';`),
    '',
    `/** The migrations of the ${title} database, oldest first. */`,
    `export const migrations: ${type}[] = [`,
    ...names.map((name) => `  { name: '${name}', up: m_${name}.up, down: m_${name}.down },`),
    '];',
    '',
  ];
  fs.writeFileSync(path.join(dir, 'index.ts'), lines.join('\n'));
}
