import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { takeTurn } from '#cms/database/take-turn.ts';
import { Refusal } from '#cms/errors/refusal.ts';

async function othersLeft(id: string, req: PayloadRequest): Promise<boolean> {
  await takeTurn(req, 'administrators');
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      and: [{ id: { not_equals: id } }, { roles: { in: ['administrator'] } }, { active: { equals: true } }],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

const message =
  '这是最后一个可用的管理员账号。请先把另一个账号设为管理员，再做这项修改，否则没有人能管理账号了。';

/** The last administrator cannot be switched off and cannot lose the role. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc?.roles?.includes('administrator') || !originalDoc.active)
    return data;
  const roles: unknown = data.roles;
  const stays = (!Array.isArray(roles) || roles.includes('administrator')) && data.active !== false;
  if (!stays && !(await othersLeft(originalDoc.id, req))) throw new Refusal(message, 409);
  return data;
};

/** The last administrator cannot be deleted. */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (user.active && user.roles.includes('administrator') && !(await othersLeft(user.id, req))) {
    throw new Refusal(message, 409);
  }
};
