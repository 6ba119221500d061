/** Lines that tell what stands between cells. */
const linesLookedAt = 20;

/**
 * Rows of a CSV file without the blank ones, `most` of them and one more at most: in UTF-8 or, as Excel and WPS write it in
 * China, GB18030; commas, semicolons or tabs between cells.
 */
export function parseCsv(file: Buffer, most = Infinity): string[][] {
  const text = decode(file).replace(/^\uFEFF/, '');
  // A title may stand above the headings, and a heading in quotes hold anything.
  const sample = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', linesLookedAt)
    .join('\n');
  const separator = ['\t', ';', ','].reduce((best, one) =>
    sample.split(one).length > sample.split(best).length ? one : best,
  );
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === separator || char === '\n') {
      rows.at(-1)?.push(char === '\n' ? cell.replace(/\r$/, '') : cell);
      cell = '';
      if (char !== '\n') continue;
      if (isBlank(rows.at(-1))) rows.pop();
      if (rows.length > most) return rows;
      rows.push([]);
    } else cell += char;
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => !isBlank(row));
}

const isBlank = (row: readonly string[] = []) => row.every((value) => value.trim() === '');

function decode(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030').decode(file);
  }
}
