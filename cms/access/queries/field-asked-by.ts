import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';

/**
 * Stands for a record that belongs to nobody: a user who may read a field only in own records may not query
 * all records by it.
 */
const anybodys = { id: 'any' };
/** Payload's flags of a version: whether it is the newest, whether it was autosaved. */
const flag = { name: 'latest', type: 'checkbox' } as FlattenedField;
const identifier = { name: 'id', type: 'text' } as const satisfies Partial<FlattenedField>;

/** Whether the user may read every record of a collection. */
const readsAll = async (req: PayloadRequest, { access }: SanitizedCollectionConfig): Promise<boolean> =>
  (await access.read({ req })) === true;

/** Whether the user may read a field in every record. */
async function isReadable(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  if ('hidden' in field && field.hidden === true) return false;
  if (!('access' in field) || field.access?.read === undefined) return true;
  const { read } = field.access;
  return read({ req, id: anybodys.id, doc: anybodys, data: anybodys, siblingData: {}, blockData: undefined });
}

/** Maps the path of a field in versions to its path in the record. */
function withoutVersion({ versions, flattenedFields }: SanitizedCollectionConfig, path: string): string {
  const isOwn = flattenedFields.some(({ name }) => name === 'version');
  if (!versions || isOwn) return path;
  if (/^(?:parent|publishedLocale)$/.test(path)) return 'id';
  return path.replace(/^(?:version|parent)\./, '');
}

/**
 * The field that a path (`startsAt`, `ledger.servedCount`, `volunteer.phone`) leads to, if the user may
 * filter, sort or list the collection's records by it. For that, the user must be allowed to read every field
 * on the path in every record, and all records of every collection that the path goes through. Otherwise
 * null, whether the field exists or not: the order of records, and whether any are found, reveal a value as
 * much as showing it does.
 */
export function fieldAskedBy(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): Promise<FlattenedField | null> {
  if (collection.versions && /^(?:latest|autosave|snapshot)$/.test(path)) return Promise.resolve(flag);
  return follow(req, collection.flattenedFields, withoutVersion(collection, path.replaceAll('__', '.')));
}

async function follow(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  path: string,
): Promise<FlattenedField | null> {
  const [name, rest = ''] = path.split(/\.(.*)/s);
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return path === 'id' || path === '_id' ? (identifier as FlattenedField) : null;
  if (!(await isReadable(req, field))) return null;
  if ('virtual' in field && field.virtual !== undefined && field.virtual !== false)
    return field.virtual === true ? null : follow(req, fields, field.virtual);
  switch (field.type) {
    case 'relationship':
    case 'upload':
      // If a reference may lead to several collections, only its collection and its id can be queried.
      if (Array.isArray(field.relationTo))
        return rest === 'value' || rest === 'relationTo' ? (identifier as FlattenedField) : null;
      if (rest === '' || rest === 'id') return field;
      return beyond(req, field.relationTo, rest);
    case 'join': {
      if (Array.isArray(field.collection)) return null;
      const asked = await beyond(req, field.collection, rest || 'id');
      return rest === '' && asked !== null ? field : asked;
    }
    case 'json':
      return field;
    default:
      if (rest === '') return field;
      return 'flattenedFields' in field ? follow(req, field.flattenedFields, rest) : null;
  }
}

async function beyond(req: PayloadRequest, slug: string, path: string): Promise<FlattenedField | null> {
  const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug);
  if (collection === undefined || !(await readsAll(req, collection.config))) return null;
  return follow(req, collection.config.flattenedFields, path);
}
