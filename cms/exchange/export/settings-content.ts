import type { GlobalSlug, PayloadRequest, SanitizedGlobalConfig } from 'payload';
import type { SheetContent } from '../sheet-file.ts';
import { genericColumns } from './generic-columns.ts';

/** The settings as a table of names and values. */
export async function settingsContent(
  req: PayloadRequest,
  { slug, label, flattenedFields }: SanitizedGlobalConfig,
): Promise<SheetContent> {
  const record = { ...(await req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 1, req })) };
  return {
    name: typeof label === 'string' ? label : slug,
    headings: ['设置项', '内容'],
    rows: genericColumns(flattenedFields).map(({ heading, read }) => [heading, read(record)]),
  };
}
