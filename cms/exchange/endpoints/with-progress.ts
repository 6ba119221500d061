import type { Endpoint, PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { progressBook, type Progress } from '../import/progress.ts';

/** Key of the work: the user's id and the name that the browser chose. */
const nameOf = (req: PayloadRequest) => `${activeUser(req)?.id} ${String(req.query.progress ?? '')}`;

/** Makes progress available under the name that the browser chose, until the work ends. */
export async function withProgress<T>(
  req: PayloadRequest,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = { done: 0, total: 0 };
  progressBook().set(nameOf(req), progress);
  try {
    return await work(progress);
  } finally {
    progressBook().delete(nameOf(req));
  }
}

/** `GET /api/imports/progress?progress=NAME`: progress of the work with that name. */
export const progressEndpoint: Endpoint = {
  path: '/progress',
  method: 'get',
  handler: (req) => Promise.resolve(Response.json(progressBook().get(nameOf(req)) ?? { done: 0, total: 0 })),
};
