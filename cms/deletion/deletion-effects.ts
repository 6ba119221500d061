import type { Payload } from 'payload';
import { metricKeys, metrics } from '#content/metrics/index.ts';
import type { Tables } from '#content/schema/index.ts';
import { exportTables } from '#cms/dataset/export-tables.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** What deleting a record changes on the site. */
export interface DeletionEffects {
  /** Published figures that would change. */
  figures: string[];
  /** Other public records that show it or link to it. */
  links: number;
}

const isTable = (name: string, tables: Tables): name is keyof Tables => Object.hasOwn(tables, name);

/** The tables without one row. */
function without(tables: Tables, table: keyof Tables, id: string): Tables {
  const rows = tables[table].filter((row) => recordOf(row)['id'] !== id);
  return { ...tables, [table]: rows };
}

/**
 * Which figures count a public record, and how many public records refer to it, by a field or by a link in
 * their text. Null if this cannot be determined now, e.g. if another record prevents the dataset from being
 * built.
 */
export async function deletionEffects(
  payload: Payload,
  { collection, id, slug }: { collection: string; id: string; slug: string },
): Promise<DeletionEffects | null> {
  const exported = await exportTables(payload).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'what a deletion does to figures cannot be told' });
    return null;
  });
  if (exported === null) return null;
  const { tables } = exported;
  if (!isTable(collection, tables)) return { figures: [], links: 0 };
  const rest = without(tables, collection, id);
  const figures = metricKeys
    .filter((key) => metrics[key].value(tables) !== metrics[key].value(rest))
    .map((key) => metrics[key].name);
  const leads = (text: string) => text.includes(`"${id}"`) || (slug !== '' && text.includes(`/${slug}/`));
  const links = Object.values(rest)
    .flat()
    .filter((row) => recordOf(row)['id'] !== id && leads(JSON.stringify(row))).length;
  return { figures, links };
}
