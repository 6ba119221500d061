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
 * Makes the text of a generated migration fit for Node's type stripping and for the compiler's check: types are imported
 * as types, and there is no argument or import that is not used.
 */
export function mendMigration(text: string): string {
  const [head = '', ...functions] = text.split(/^(?=export async function )/m);
  const body = functions.map(mendFunction).join('');
  const mended = head.replace(/import\s*\{([^}]*)\}\s*from (.*)\n/g, (_, list: string, module: string) => {
    const names = namesIn(list.replaceAll(/\btype /g, ''));
    const said = namesSaid(names, body).map((name) => (argTypes.includes(name) ? `type ${name}` : name));
    return said.length === 0 ? '' : `import { ${said.join(', ')} } from ${module}\n`;
  });
  return (mended + body).trimStart();
}
