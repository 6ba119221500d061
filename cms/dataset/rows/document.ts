import type { Document } from '#content/schema/document.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idsOf } from '#cms/access/id-of.ts';

/** Public row of a document. */
export function documentRow(doc: Doc<'documents'>): Document {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title,
    kind: doc.kind,
    number: doc.number ?? '',
    issuer: doc.issuer,
    issuedOn: dayOf(doc.issuedOn) ?? '',
    summary: doc.summary ?? '',
    body: doc.body ?? '',
    fileIds: idsOf(doc.files),
  };
}
