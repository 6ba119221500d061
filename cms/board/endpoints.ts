import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { boardColumns } from './board-cards.ts';
import { cardDetails } from './card-details.ts';
import { makeActivity } from './make-activity.ts';
import { mergeNeed, unmergeNeed } from './merge-needs.ts';
import { moveNeed } from './move-need.ts';
import { reachedNeeds } from '#cms/records/needs/reached-needs.ts';
import { typeRows } from './rows/type-rows.ts';

function mustReachBoard(req: PayloadRequest): void {
  if (!activeUser(req)) throw new Refusal('请先登录，再打开看板。', 401);
  if (reachedNeeds(req) === null) throw new Refusal('您的角色不办群众需求。需要办理，请联系管理员。', 403);
}

/** An endpoint of the board: signed in, with a role that has to do with needs. */
const endpoint = (
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest, id: string, sent: Readonly<Record<string, unknown>>) => Promise<object>,
): Endpoint => ({
  path: `/board${path}`,
  method,
  handler: async (req) => {
    mustReachBoard(req);
    if (method === 'post') await addDataAndFileToRequest(req);
    const result = await answer(req, String(req.routeParams?.['id'] ?? ''), recordOf(req.data));
    return Response.json(result, { headers: { 'Cache-Control': 'no-store' } });
  },
});

const filterOf = ({ searchParams }: PayloadRequest) => ({
  village: searchParams.get('village') ?? '',
  channel: searchParams.get('channel') ?? '',
  category: searchParams.get('category') ?? '',
  team: searchParams.get('team') ?? '',
});

/** The board of needs: `/api/board…`. */
export const boardEndpoints: Endpoint[] = [
  endpoint('get', '', async (req) => ({ columns: await boardColumns(req, filterOf(req)) })),
  endpoint('post', '/rows', (req, _, sent) => typeRows(req, sent)),
  endpoint('get', '/:id', (req, id) => cardDetails(req, id)),
  endpoint('post', '/:id/move', async (req, id, sent) => {
    const { state, updatedAt } = await moveNeed(req, id, sent);
    return { state, seen: updatedAt };
  }),
  endpoint('post', '/:id/merge', async (req, id, sent) => ({
    seen: (await mergeNeed(req, id, sent)).updatedAt,
  })),
  endpoint('post', '/:id/unmerge', async (req, id, sent) => ({
    seen: (await unmergeNeed(req, id, sent)).updatedAt,
  })),
  endpoint('post', '/:id/activity', async (req, id, sent) => ({
    activity: await makeActivity(req, id, sent['seen']),
  })),
];
