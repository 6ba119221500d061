import type { PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Reason for a deletion: `?reason=…` of the request, or the text that code passes when it deletes on a user's
 * behalf.
 */
export function reasonOf(req: PayloadRequest): string {
  const { deletionReason } = req.context;
  const asked = typeof deletionReason === 'string' ? deletionReason : recordOf(req.query)['reason'];
  return typeof asked === 'string' ? asked.trim() : '';
}
