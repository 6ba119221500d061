import type { PayloadRequest } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Import } from '#cms/payload-types.ts';

/**
 * Returns the import named in the request, if the user may read it: own ones, or all. Otherwise throws a
 * Refusal.
 */
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

/** Throws a Refusal if the import has left the given state, as seen by the request's transaction. */
export async function mustBe(state: Import['state'], { id }: Import, req: PayloadRequest, message: string) {
  const now = await req.payload.findByID({ collection: 'imports', id, depth: 0, overrideAccess: true, req });
  if (now.state !== state) throw new Refusal(message, 409);
}
