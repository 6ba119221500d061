import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';

/** Letters and digits that cannot be confused on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Data printed once for the person who sets the system up. */
export interface FirstAdministrator {
  email: string;
  password: string;
  /** Whether the password is generated and must be replaced at the first login. */
  isOneTime: boolean;
}

/** A password of 16 characters in four groups, e.g. `k7mp-x2wd-9fhr-tq4n`. */
function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/**
 * Creates the first administrator if there is no account yet, before the port opens: without accounts Payload
 * lets the first visitor become administrator. Resolves to the data to print, or to null if there are
 * accounts.
 */
export async function createFirstAdministrator(payload: Payload): Promise<FirstAdministrator | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return null;
  const password = settings.adminPassword ?? makePassword();
  const isOneTime = settings.adminPassword === undefined;
  await payload.create({
    collection: 'users',
    data: {
      email: settings.adminEmail,
      password,
      name: '管理员',
      roles: ['administrator'],
      active: true,
      mustChangePassword: isOneTime,
    },
    overrideAccess: true,
  });
  return { email: settings.adminEmail, password, isOneTime };
}
