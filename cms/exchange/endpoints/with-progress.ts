import type { Endpoint, PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { progressBook, type Progress } from '../import/progress.ts';

/** The name that a person's browser gave the work. */
const nameOf = (req: PayloadRequest) => `${activeUser(req)?.id} ${String(req.query.progress ?? '')}`;

/** Counts progress under the name that the browser gave, as long as the work goes on. */
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

/** `GET /api/imports/progress?progress=NAME`: how far the work is that the browser named so. */
export const progressEndpoint: Endpoint = {
  path: '/progress',
  method: 'get',
  handler: (req) => Promise.resolve(Response.json(progressBook().get(nameOf(req)) ?? { done: 0, total: 0 })),
};
