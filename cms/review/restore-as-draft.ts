import { restoreVersionOperation, type Endpoint } from 'payload';

/**
 * Restores an old version of an activity as a draft that goes through the review, in place of Payload's own endpoint, which
 * would put it live at once unless asked otherwise.
 */
export const restoreAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const doc = await restoreVersionOperation({
      collection: req.payload.collections.activities,
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    });
    return Response.json({ ...doc, message: '已恢复为草稿，请检查后提交审核。' });
  },
};
