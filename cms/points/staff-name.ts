import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';

/** Name of the user of a request, as records and slips show it; the system for its own work. */
export const staffName = (req: Pick<PayloadRequest, 'user'>): string => activeUser(req)?.name ?? '系统';
