import { z } from 'zod';
import type { Import } from '#cms/payload-types.ts';
import type { ImportedChange } from '../import/apply-plan.ts';
import type { PlannedRow } from '../import/planned-row.ts';

const fields = z.record(z.string(), z.unknown());
const plannedRow = z.object({
  row: z.number(),
  // The earliest stored imports lack the fields that have a default here.
  sheet: z.string().default(''),
  action: z.enum(['add', 'change', 'same', 'refuse']),
  title: z.string(),
  changes: z.array(z.object({ heading: z.string(), from: z.string(), to: z.string() })),
  note: z.string().default(''),
  reasons: z.array(z.string()),
  cells: z.array(z.string()),
  id: z.string().nullable(),
  seen: z.string().default(''),
  data: fields,
}) satisfies z.ZodType<PlannedRow>;
const importedChange = z.object({
  id: z.string(),
  title: z.string(),
  before: fields.nullable(),
  updatedAt: z.string(),
}) satisfies z.ZodType<ImportedChange>;

/** Functions that read the JSON fields of a stored import. They throw a ZodError if the form is wrong. */
export const plannedRowsOf = ({ rows }: Pick<Import, 'rows'>): PlannedRow[] =>
  z.array(plannedRow).parse(rows ?? []);
export const importedChangesOf = ({ deeds }: Pick<Import, 'deeds'>): ImportedChange[] =>
  z.array(importedChange).parse(deeds ?? []);
export const headingsOf = ({ headings }: Pick<Import, 'headings'>): string[] =>
  z.array(z.string()).parse(headings ?? []);
