import { randomUUID } from 'node:crypto';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { fillFields, type ValueOf } from './fill-fields.ts';
import { setAt } from './set-at.ts';

let made = 0;

/** A plain value that the field's column accepts. It differs each time if the column may be unique. */
async function plainValue(payload: Payload, field: FlattenedField, path: string): Promise<unknown> {
  made += 1;
  switch (field.type) {
    case 'text':
    case 'textarea':
      if (path.endsWith('opens')) return '09:00';
      return path.endsWith('closes') ? '17:00' : `value-${made}`;
    case 'email':
      return `person-${made}@example.org`;
    case 'number':
      return 1;
    case 'date':
      return '2026-05-01T12:00:00.000Z';
    case 'json':
      return {};
    case 'select': {
      const option = field.options.at(-1);
      const value = typeof option === 'object' ? option.value : option;
      return field.hasMany ? [value] : value;
    }
    case 'relationship':
    case 'upload': {
      const to = [field.relationTo].flat()[0];
      if (to === undefined) throw new Error(`${path} refers to nothing`);
      const id = await makeRecord(payload, to);
      const value = Array.isArray(field.relationTo) ? { relationTo: to, value: id } : id;
      return field.hasMany ? [value] : value;
    }
    default:
      return undefined;
  }
}

/**
 * Writes a record straight to the database, with a value in each required field and in the fields that `at`
 * names by path. Works for any collection of the configuration and skips its rules. Also creates the records
 * that it refers to. Returns its identifier.
 */
export async function makeRecord(
  payload: Payload,
  collection: CollectionSlug,
  at: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { flattenedFields } = payload.collections[collection].config;
  /** Whether a field is next to one that `at` names: at the top level, or in the same group or row. */
  const isBeside = (path: string) => {
    const parent = path.slice(0, path.lastIndexOf('.') + 1);
    return parent === '' || Object.keys(at).some((key) => key.startsWith(parent));
  };
  const valueOf: ValueOf = (field, path) => {
    if (Object.hasOwn(at, path)) return null;
    if (path === 'id' || !isBeside(path)) return undefined;
    if (path === '_status') return 'published';
    if (path === 'slug') return `record-${(made += 1)}`;
    // Rows of lists get their identifiers from hooks, which do not run here.
    if (field.name === 'id') return randomUUID();
    return 'required' in field && field.required === true ? plainValue(payload, field, path) : undefined;
  };
  const data = await fillFields(flattenedFields, valueOf);
  for (const [path, value] of Object.entries(at)) setAt(data, path.split('.'), value);
  const { id } = await payload.db.create({ collection, data, req: undefined });
  return String(id);
}
