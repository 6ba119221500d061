import type { PayloadRequest } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';

/** Whether a user may export everything at once: only roles that read every record of the town. */
export const takesAll = (req: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(req, 'administrator', 'editor', 'inspector');
