import type { PayloadRequest } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Import } from '#cms/payload-types.ts';

/** The import that a request names: one's own, or any for who may read all. Throws a Refusal otherwise. */
export async function importFor(req: PayloadRequest): Promise<Import> {
  const found = await req.payload.findByID({
    collection: 'imports',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!found) throw new Refusal('没有找到这次导入。请刷新页面再试。', 404);
  return found;
}

/** Throws a Refusal unless the import is still in a state, as the transaction of the request sees it. */
export async function mustBe(state: Import['state'], { id }: Import, req: PayloadRequest, message: string) {
  const now = await req.payload.findByID({ collection: 'imports', id, depth: 0, overrideAccess: true, req });
  if (now.state !== state) throw new Refusal(message, 409);
}
