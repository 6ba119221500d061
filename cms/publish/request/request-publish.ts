import type { PayloadRequest } from 'payload';

/** A saved change, as shown in the release list. */
export interface PublishOccasion {
  req: PayloadRequest;
  /** Slug of the collection or global. */
  collection: string;
  doc: Record<string, unknown>;
  operation: 'create' | 'update' | 'delete';
}

const verbs = { create: '新增', update: '修改', delete: '删除' } as const;

/** Readable name of a record: its title, name, code, version or alternative text. */
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
 * Requests a publish after a public change. The request is a row in the transaction of the change: it exists
 * if the change is committed and is gone if the change is rolled back. The publisher gathers requests for two
 * seconds.
 */
export async function requestPublish({ req, collection, doc, operation }: PublishOccasion): Promise<void> {
  const { user } = req;
  await req.payload.create({
    collection: 'publishRequests',
    data: {
      reason: `${verbs[operation]}${labelOf(req, collection)}${nameOf(doc)}`,
      source: collection,
      // A deleted record has no page any more.
      record: typeof doc.id === 'string' && operation !== 'delete' ? doc.id : null,
      requestedBy: user && 'name' in user && typeof user.name === 'string' ? user.name : '系统',
    },
    overrideAccess: true,
    req,
  });
}
