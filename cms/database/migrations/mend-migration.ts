const argTypes = ['MigrateUpArgs', 'MigrateDownArgs'];

const namesIn = (list: string) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Which of some names a piece of code says, statements of SQL apart. */
function namesSaid(names: readonly string[], code: string): string[] {
  const words = new Set(code.replace(/sql`(?:\\.|[^`\\])*`/g, 'sql').match(/\w+/g));
  return names.filter((name) => words.has(name));
}

/** A migration's function with the arguments that it uses, and none that it does not. */
function mendFunction(code: string): string {
  return code.replace(/\(\{([^}]*)\}: (\w+)\)/, (all: string, list: string, type: string) => {
    const said = namesSaid(namesIn(list), code.replace(all, ''));
    return said.length === 0 ? '()' : `({ ${said.join(', ')} }: ${type})`;
  });
}

/**
 * What becomes of a reference in an added column when its record goes: the generator says it for new tables only, and
 * SQLite would then refuse to delete the record. Rows of `_rels` tables go with it, other references are emptied.
 */
function withDeletion(text: string): string {
  return text.replace(
    /(ALTER TABLE \\`(\w+)\\` ADD \\`\w+\\` text\(36\) REFERENCES \w+\(id\))(?=;)/g,
    (_, statement: string, table: string) =>
      `${statement} ON DELETE ${table.endsWith('_rels') ? 'cascade' : 'set null'}`,
  );
}

/**
 * Makes the text of a generated migration fit for use: references in added columns say what a deletion does; for Node's
 * type stripping and the compiler's check, types are imported as types, and no argument or import is unused.
 */
export function mendMigration(text: string): string {
  const [head = '', ...functions] = withDeletion(text).split(/^(?=export async function )/m);
  const body = functions.map(mendFunction).join('');
  const mended = head.replace(/import\s*\{([^}]*)\}\s*from (.*)\n/g, (_, list: string, module: string) => {
    const names = namesIn(list.replaceAll(/\btype /g, ''));
    const said = namesSaid(names, body).map((name) => (argTypes.includes(name) ? `type ${name}` : name));
    return said.length === 0 ? '' : `import { ${said.join(', ')} } from ${module}\n`;
  });
  return (mended + body).trimStart();
}
