import { checkText } from '#content/privacy/check-text.ts';
import { findingKinds, type FindingKind } from '#content/privacy/finding-kinds.ts';
import type { TextSurroundings } from '#content/privacy/text-surroundings.ts';
import type { DatasetFault } from './export-error.ts';
import { recordName } from './record-name.ts';

/** Fields without text by people: identifiers, file names, codes. A slug is not one: it is made of words. */
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

/** Kinds that the gate finds by pattern alone. Names need other records, which change without the text. */
const patterns: ReadonlySet<FindingKind> = new Set([
  'idCard',
  'disabilityCard',
  'certificate',
  'plate',
  'mobile',
  'bankCard',
  'fixedPhone',
  'email',
  'chatId',
  'address',
]);
/** Fields meant for a number or an address of the town, or for a code given by others, e.g. 青府发〔2026〕3 号. */
const isContactOrCode = (field: string) =>
  /(?:^|\.)(?:phone|address|contactPhone|contactEmail|contactAddress|number|icpNumber|policeNumber|siteMarkCode|siteUrl|slug)$/.test(
    field,
  );
/** In these fields only numbers that must never be published are looked for. */
const never: ReadonlySet<FindingKind> = new Set(['idCard', 'disabilityCard', 'mobile', 'bankCard']);

function faultOf(table: string, row: object, surroundings: TextSurroundings): DatasetFault | null {
  for (const { field, text } of texts(row, '')) {
    const kinds = isContactOrCode(field) ? never : patterns;
    const finding = checkText(text, field, surroundings).find(({ kind }) => kinds.has(kind));
    if (finding === undefined) continue;
    const start = finding.match.slice(0, 3);
    return {
      table,
      row: 'id' in row ? String(row.id) : '—',
      field,
      message: `“${recordName(row)}”的公开内容里有${findingKinds[finding.kind].label}（${start}…），请改成打码形式（如 ${finding.suggestion ?? '138****5678'}）后再发布。`,
    };
  }
  return null;
}

/** Rows without faults, as they were when checked. Checking thousands of stories again would take a while. */
const clean = new Map<string, string>();
let cleanFor = '';

/**
 * The last check before the export. Finds the records whose public text contains a private number, a mail or
 * chat account, or an address with a house number. Returns the first finding of each record. `published` are
 * the numbers and addresses that the town itself publishes.
 */
export function privateFaults(
  table: string,
  rows: readonly object[],
  published: readonly string[],
): DatasetFault[] {
  const surroundings: TextSurroundings = {
    names: new Set(),
    allowed: new Set(),
    published,
    words: [],
    ownHosts: [],
    hasPage: undefined,
  };
  if (cleanFor !== published.join('\n')) {
    clean.clear();
    cleanFor = published.join('\n');
  }
  const faults: DatasetFault[] = [];
  for (const row of rows) {
    const key = `${table} ${'id' in row ? String(row.id) : JSON.stringify(row)}`;
    const written = JSON.stringify(row);
    if (clean.get(key) === written) continue;
    const fault = faultOf(table, row, surroundings);
    if (fault === null) clean.set(key, written);
    else faults.push(fault);
  }
  return faults;
}
