import type { Payload, TypedUser } from 'payload';
import type { Role } from '#cms/access/roles.ts';

/** A signed-in user of the CMS. */
export interface Person {
  id: string;
  name: string;
  token: string;
  /** The user as the Local API takes it. */
  user: TypedUser;
}

/** A password that the rules accept, for tests. */
export const testPassword = 'Qinghe-ceshi-2026';

let made = 0;

/** Creates an account with these roles (and stations), signed in and ready to work. */
export async function makePerson(
  payload: Payload,
  name: string,
  roles: readonly Role[],
  more: { stations?: string[]; teams?: string[]; mustChangePassword?: boolean; active?: boolean } = {},
): Promise<Person> {
  const email = `person${(made += 1)}@example.com`;
  const { id } = await payload.create({
    collection: 'users',
    data: {
      email,
      password: testPassword,
      name,
      roles: [...roles],
      active: true,
      ...more,
      ...(more.active === false ? { active: true } : {}),
    },
  });
  const { token } = await payload.login({ collection: 'users', data: { email, password: testPassword } });
  if (more.active === false) await payload.update({ collection: 'users', id, data: { active: false } });
  const user = await payload.findByID({ collection: 'users', id, depth: 0 });
  return { id, name, token: token ?? '', user: { ...user, collection: 'users' } };
}
