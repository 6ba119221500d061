import { ValidationError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload';
import { checkRecord } from './check-record.ts';

/** What a clerk is told beside a field. */
const beside = (kind: string, match: string, advice: string) =>
  `${kind}${match === '' ? '' : `“${match}”`}：${advice}`;

/**
 * The gate of records that people publish by saving them: refuses, field by field, what is private in a public text. Drafts
 * may hold what they like, and so may what comes with the loader of the sample town, which has its own test.
 */
export function refuseBlocked(collection: CollectionSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const record: Record<string, unknown> = { ...originalDoc, ...data };
    if (req.user === null || ('_status' in record && record['_status'] !== 'published')) return data;
    const findings = await checkRecord(req, collection, record);
    const blocking = findings.filter(({ severity }) => severity === 'block');
    if (blocking.length === 0) return data;
    const fields = Map.groupBy(blocking, ({ field }) => field);
    throw new ValidationError(
      {
        collection,
        errors: [...fields].map(([path, found]) => ({
          path,
          label: found[0]?.fieldLabel ?? path,
          message: found.map(({ kindLabel, match, advice }) => beside(kindLabel, match, advice)).join(' '),
        })),
        req,
      },
      req.t,
    );
  };
}
