import type { PayloadRequest } from 'payload';

/** What was saved, as the release list will tell it. */
export interface PublishOccasion {
  req: PayloadRequest;
  /** Slug of the collection or global. */
  collection: string;
  doc: Record<string, unknown>;
  operation: 'create' | 'update' | 'delete';
}

const verbs = { create: '新增', update: '修改', delete: '删除' } as const;

/** Name of a record for people: its title, name, code or number. */
function nameOf(doc: Record<string, unknown>): string {
  const name = [doc.title, doc.name, doc.code, doc.version, doc.alt].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof name === 'string' ? `“${name}”` : '';
}

function labelOf(req: PayloadRequest, slug: string): string {
  const { collections, globals } = req.payload.config;
  const collection = collections.find((config) => config.slug === slug);
  const label = collection?.labels.singular ?? globals.find((config) => config.slug === slug)?.label;
  return typeof label === 'string' ? label : slug;
}

/**
 * Asks for a publish after a change of something public. The request is a row written in the transaction of the change:
 * it counts when the change is committed and is gone when the change is. The publisher gathers what comes within 2 s.
 */
export async function requestPublish({ req, collection, doc, operation }: PublishOccasion): Promise<void> {
  const { user } = req;
  await req.payload.create({
    collection: 'publishRequests',
    data: {
      reason: `${verbs[operation]}${labelOf(req, collection)}${nameOf(doc)}`,
      source: collection,
      // What is deleted has no page any more.
      record: typeof doc.id === 'string' && operation !== 'delete' ? doc.id : null,
      requestedBy: user && 'name' in user && typeof user.name === 'string' ? user.name : '系统',
    },
    overrideAccess: true,
    req,
  });
}
