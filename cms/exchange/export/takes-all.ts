import type { PayloadRequest } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';

/** Whether a person may take out everything at once: who reads every record of the town. */
export const takesAll = (req: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(req, 'administrator', 'editor', 'inspector');
