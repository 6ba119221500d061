import type { PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/** Why something is deleted: `?reason=…` of the request, or what code says that deletes on a person's behalf. */
export function reasonOf(req: PayloadRequest): string {
  const { deletionReason } = req.context;
  const asked = typeof deletionReason === 'string' ? deletionReason : recordOf(req.query)['reason'];
  return typeof asked === 'string' ? asked.trim() : '';
}
