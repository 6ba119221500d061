import { z } from 'zod';

/** Identifier of a row: stable for the life of the record, unique across its table. */
export const id = z.string().min(1).describe('Stable identifier, unique across the table.');

/**
 * Slug of a page: pinyin in lower case, digits and hyphens. Unique in its table; stays the same when a title
 * changes.
 */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)
  .describe('Address part of the page, made from pinyin once and kept.');

/** Registry of the table to whose rows a field refers. */
export const referenceTargets = z.registry<{ table: string }>();

/**
 * Identifier of a row of the given table. These fields are the only source of relations: `references.ts`
 * reads them.
 */
export const reference = (table: string) => z.string().min(1).register(referenceTargets, { table });

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const date = z.iso.date();

/** A moment with the offset of Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00`. */
export const dateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/);

/** A time of day on the 24-hour clock, `HH:mm`. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** A whole number of people or things, zero or more. */
export const count = z.int().nonnegative();

/** Text in a small subset of Markdown: paragraphs, `##` headings, lists, emphasis, links; never HTML. */
export const markdown = z.string();

/** Options of a select: code in the data, Chinese name for users. */
export type Labels = Readonly<Record<string, string>>;

/** Registry of the label table of an enum, for those who show its codes to people. */
export const codeLabels = z.registry<{ labels: Labels }>();

/** The codes of a label table as a Zod enum. */
export function codes<const L extends Labels>(labels: L) {
  const one = z.enum(Object.keys(labels) as [Extract<keyof L, string>, ...Extract<keyof L, string>[]]);
  return one.register(codeLabels, { labels });
}
