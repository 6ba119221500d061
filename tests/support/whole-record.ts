import type { CollectionSlug, Payload } from 'payload';
import { leafPaths } from './leaf-paths.ts';
import { makeRecord } from './make-record.ts';

let made = 0;

/**
 * Writes a record straight to the database, with a value in every field that holds one. The fields that a
 * user is then shown are the fields that they may read. `at` gives values by path. Returns its identifier.
 */
export async function wholeRecord(
  payload: Payload,
  collection: CollectionSlug,
  at: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const values: Record<string, unknown> = {};
  for (const { path, field } of leafPaths(payload.collections[collection].config.flattenedFields)) {
    if (('virtual' in field && field.virtual) || /(?:^|\.)id$/.test(path) || path === '_status') continue;
    made += 1;
    if (field.type === 'number') values[path] = 1;
    if (field.type === 'checkbox') values[path] = true;
    if (field.type === 'date') values[path] = '2026-05-01T12:00:00.000Z';
    if (field.type === 'json') values[path] = { secret: made };
    if (field.type === 'email') values[path] = `whole-${made}@example.org`;
    if (field.type === 'text' || field.type === 'textarea') values[path] = `whole-${made}`;
    if (field.type === 'select') {
      const [first] = field.options;
      const value = typeof first === 'object' ? first.value : first;
      values[path] = field.hasMany ? [value] : value;
    }
  }
  return makeRecord(payload, collection, { ...values, ...at });
}
