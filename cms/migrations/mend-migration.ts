import fs from 'node:fs';

/** Makes a generated migration fit for Node's type stripping: types are imported as types. */
export function mendMigration(file: string): void {
  const text = fs.readFileSync(file, 'utf8');
  const mended = text.replace(/import\s*\{([^}]+)\}\s*from/g, (_, names: string) => {
    const list = names.split(',').map((name) => name.trim()).filter(Boolean);
    return `import { ${list.map((name) => (/^Migrate(?:Up|Down)Args$/.test(name) ? `type ${name}` : name)).join(', ')} } from`;
  });
  fs.writeFileSync(file, mended);
}
