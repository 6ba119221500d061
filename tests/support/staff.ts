import type { Page } from '@playwright/test';
import { z } from 'zod';
import { product } from './product.ts';

/** The password that the administrator sets, and the one that users then choose. */
const [firstPassword, ownPassword] = ['Qinghe-2026-chushi', 'Qinghe-2026-renyuan'];

const login = z.object({ token: z.string() });
const created = z.object({ doc: z.object({ id: z.string() }) });

/** Sends a request to the CMS's API with a token. Resolves to the response, whatever its status. */
export async function ask(
  method: string,
  path: string,
  { token, body }: { token?: string; body?: object } = {},
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${product.url}${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => null);
  return { status: response.status, answer };
}

/** The token of an administrator of the running product, for what tests ask of its API. */
const administratorToken = () => process.env.PRODUCT_TOKEN ?? '';

/** The first administrator of the running product, and a token for its API. */
export const administrator = () => ({
  email: 'admin@example.com',
  password: process.env.PRODUCT_PASSWORD ?? '',
  token: administratorToken(),
});

/** An account of a staff member. */
export interface Staff {
  name: string;
  email: string;
  password: string;
}

/** Creates an account with these roles and, for clerks and leaders, these stations and teams (identifiers). */
export async function createStaff(
  name: string,
  roles: string[],
  stations: string[] = [],
  teams: string[] = [],
): Promise<Staff> {
  const token = administratorToken();
  const email = `${roles.join('-')}-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.com`;
  const { answer } = await ask('POST', '/api/users', {
    token,
    body: { name, email, password: firstPassword, roles, stations, teams, active: true },
  });
  const { id } = created.parse(answer).doc;
  // Users must replace the password that the administrator knows before they can work.
  const first = await ask('POST', '/api/users/login', { body: { email, password: firstPassword } });
  await ask('PATCH', `/api/users/${id}`, {
    token: login.parse(first.answer).token,
    body: { password: ownPassword, currentPassword: firstPassword },
  });
  return { name, email, password: ownPassword };
}

/** Signs in through the login page, as users do. */
export async function signIn(
  page: Page,
  { email, password }: Pick<Staff, 'email' | 'password'>,
): Promise<void> {
  await page.goto(`${product.url}/admin/login`);
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '您好' }).waitFor();
}
