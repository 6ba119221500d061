import type { Payload } from 'payload';

/** The id of the account with this email address; null if there is none. */
export async function findAccount(payload: Payload, email: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  return docs[0]?.id ?? null;
}
