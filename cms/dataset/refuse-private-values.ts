import { findPrivateValues, privateKinds } from '#content/privacy/private-patterns.ts';
import { DatasetError } from './dataset-error.ts';

/** Fields that hold no words of people: identifiers, names of files, codes. A slug is made of words. */
const isTechnical = (field: string) => /(?:^id|Id|Ids|file|mimeType|code)$/.test(field);

function* texts(value: unknown, field: string): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') {
    if (!isTechnical(field.split('.').at(-1) ?? '')) yield { field, text: value };
  } else if (Array.isArray(value)) {
    for (const item of value) yield* texts(item, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* texts(inner, field === '' ? key : `${field}.${key}`);
  }
}

/** Rows that were looked at and are clean, as they were then: looking through thousands of stories again takes a while. */
const clean = new Map<string, string>();

/** The last look before anything leaves: throws a DatasetError naming the record whose public text holds a private number. */
export function refusePrivateValues(table: string, rows: readonly object[]): void {
  for (const row of rows) {
    const key = `${table} ${'id' in row ? String(row.id) : JSON.stringify(row)}`;
    const written = JSON.stringify(row);
    if (clean.get(key) === written) continue;
    for (const { field, text } of texts(row, '')) {
      const finding = findPrivateValues(text)[0];
      if (finding === undefined) continue;
      const { id, title, name } = row as { id?: string; title?: string; name?: string };
      const start = finding.match.slice(0, 3);
      throw new DatasetError({
        table,
        row: id ?? '—',
        field,
        message: `“${title ?? name ?? id ?? ''}”的公开内容里有${privateKinds[finding.kind]}（${start}…），请改成打码形式（如 138****5678）后再发布。`,
      });
    }
    clean.set(key, written);
  }
}
