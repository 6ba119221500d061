import { ValidationError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload';
import { checkRecord } from './check-record.ts';

/** Message shown beside a field. */
const beside = (kind: string, match: string, advice: string) =>
  `${kind}${match === '' ? '' : `“${match}”`}：${advice}`;

/**
 * The gate for records that are published by saving them: refuses private content in public texts, field by
 * field. Drafts may contain anything. So may records of the sample town loader, which has its own test.
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
