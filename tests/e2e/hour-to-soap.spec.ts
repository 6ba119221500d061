import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { shanghaiDay, shanghaiTime } from '#content/time/shanghai.ts';
import { product } from '../support/product.ts';
import { administrator, ask, createStaff, signIn } from '../support/staff.ts';

test.describe.configure({ timeout: 90_000 });

const made = z.object({ doc: z.object({ id: z.string() }) });
async function create(collection: string, body: object): Promise<string> {
  const { token } = administrator();
  const { status, answer } = await ask('POST', `/api/${collection}`, { token, body });
  expect([status, status === 201 ? '' : JSON.stringify(answer)]).toEqual([201, '']);
  return made.parse(answer).doc.id;
}

test('a volunteer signs in by phone, the hours become points by the rule, and the points soap with a slip', async ({
  browser,
}) => {
  const [station, category] = [product.rows('stations')[1], product.rows('categories')[0]];
  if (!station || !category) throw new Error('the sample town has no station');
  // Five hours ago, in the minute: their day is today, or a day whose code is still good.
  const began = new Date(Date.now() - 5 * 3_600_000);
  const digits = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
  const [name, number] = [`甄签到${digits.slice(0, 3)}`, `139${digits}`];
  const title = `清渠${digits}`;
  await create('volunteers', {
    ...{ name, phone: number, kind: 'resident', station: station.id, status: 'active' },
    registeredOn: `${shanghaiDay(began)}T12:00:00+08:00`,
  });
  const activity = await create('activities?draft=true', {
    ...{ title, state: 'held', station: station.id, category: category.id, _status: 'draft' },
    startsAt: began.toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  });

  // The clerk shows the poster; the volunteer has a phone without an account, and no script is needed.
  const clerk = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const desk = await clerk.newPage();
  await signIn(desk, await createStaff('站点信息员', ['clerk'], [station.id]));
  await desk.goto(`${product.url}/api/sign-sheets/poster?activity=${activity}`);
  const code = (await desk.locator('.code').textContent()) ?? '';
  const own = await browser.newContext({
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
    locale: 'zh-CN',
  });
  const phone = await own.newPage();
  for (const [button, told] of [
    ['我来了，签到', '签到记下了'],
    ['我走了，签退', '签退记下了'],
  ] as const) {
    await phone.goto(`${product.url}/api/sign-in/open?code=${encodeURIComponent(code)}`);
    await phone.getByLabel('您的电话').fill(number);
    await phone.getByRole('button', { name: button }).click();
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(told);
  }

  // The clerk saw the person, who had come earlier than they remembered to sign in.
  await desk.goto(`${product.url}/admin/sign-in?activity=${activity}`);
  await desk.getByRole('button', { name: `是本人：${name}` }).click();
  await desk.getByLabel('第 1 行签到时间').fill(shanghaiTime(began));
  await desk.getByLabel('第 1 行担任').selectOption({ label: '负责人' });
  await desk.getByLabel('第 1 行难度').selectOption({ label: '特殊（抢险、救灾等）' });
  await desk.getByRole('button', { name: '保存', exact: true }).click();
  await expect(desk.locator('.sign-rows')).toContainText('5 小时');
  await expect(desk.getByRole('heading', { name: /待核对/ })).toHaveCount(0);

  // The counter: three taps.
  const shop = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const counter = await shop.newPage();
  await signIn(counter, await createStaff('值班员', ['keeper']));
  await counter.goto(`${product.url}/admin/counter`);
  await counter.getByLabel('是谁来了？').fill(digits.slice(-4));
  await counter.keyboard.press('Enter');
  await counter.locator('.counter-people').getByRole('button', { name }).click();
  await expect(counter.locator('.counter-balance')).toContainText('10.5 分');
  await expect(counter.locator('body')).toContainText(/5 小时 × 负责人 1\.4 × 特殊.*1\.5 = 10\.5 分/);
  await counter.getByRole('button', { name: /香皂/ }).click();
  await counter.getByRole('button', { name: '兑换，现在发放' }).click();
  const told = counter.getByRole('status').filter({ hasText: '已领取' });
  const slip = /DH\d{8}-\w+/.exec((await told.textContent()) ?? '')?.[0] ?? 'no number';
  await expect(counter.locator('.counter-balance')).toContainText('0.5 分');
  await counter.goto(`${product.url}${await told.getByRole('link', { name: /A6/ }).getAttribute('href')}`);
  await expect(counter.getByText(slip)).toBeVisible();
  await expect(counter.locator('body')).toContainText('香皂');
  await expect(counter.locator('body')).toContainText('0.5');
  for (const context of [clerk, own, shop]) await context.close();
});
