import { restoreVersionOperation, type Endpoint } from 'payload';

/**
 * Restores an old version of an activity as a draft that goes through the review. Replaces Payload's own
 * endpoint, which by default would publish the version at once.
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
