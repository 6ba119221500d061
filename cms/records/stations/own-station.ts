import type { PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { idOf } from '#cms/access/id-of.ts';

type Asked = { req: Pick<PayloadRequest, 'user' | 'payload'> };

/** The station of a user who looks after exactly one, as the default in forms; otherwise undefined. */
export function ownStation({ req }: Asked): string | undefined {
  const own = activeUser(req)?.stations ?? [];
  return own.length === 1 ? (idOf(own[0]) ?? undefined) : undefined;
}

/** The village of that station. */
export async function ownVillage({ req }: Asked): Promise<string | undefined> {
  const id = ownStation({ req });
  if (id === undefined) return undefined;
  const station = await req.payload.findByID({
    collection: 'stations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  return idOf(station?.village) ?? undefined;
}
