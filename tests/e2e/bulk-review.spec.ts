import { expect, test, type Browser, type Page } from '@playwright/test';
import { product } from '../support/product.ts';
import { administrator, ask, createStaff, signIn, type Staff } from '../support/staff.ts';

async function listOf(browser: Browser, staff: Staff, query: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(page, staff);
  await page.goto(`${product.url}/admin/collections/activities?${query}`);
  return page;
}

test('what came in from a sheet is handed in and passed together, and what is stopped says why', async ({
  browser,
}) => {
  const [station] = product.rows('stations').filter(({ slug }) => slug === 'longyan');
  const clerk = await createStaff('文书批量', ['clerk'], [station?.id ?? '']);
  const first = await createStaff('韦批量一审', ['first']);
  const { token } = administrator();
  const stamp = String(Date.now()).slice(-6);
  const write = (title: string, body: string) =>
    ask('POST', '/api/activities?draft=true', {
      token,
      body: {
        title,
        state: 'held',
        station: station?.id,
        category: product.rows('categories')[0]?.id,
        startsAt: '2026-10-01T01:00:00.000Z',
        startsAt_tz: 'Asia/Shanghai',
        ledger: { volunteerCount: 2, servedCount: 9, serviceHours: 4, isCounted: true },
        story: { body, author: '文书批量' },
        _status: 'draft',
      },
    });
  const titles = ['甲', '乙'].map((name) => `旧台账${name}${stamp}`);
  for (const title of titles) await write(title, '打扫了村口的水沟。');
  await write(`旧台账丙${stamp}`, '有事打 13812345678。');
  const query = `where[title][like]=${stamp}`;

  const list = await listOf(browser, clerk, query);
  await list.getByRole('checkbox', { name: '全选' }).check();
  await list.getByRole('button', { name: '提交审核（选中 3 条）' }).click();
  // The connection fails: the page must not report anything as done.
  await list.route(/\/review$/, (route) => route.abort());
  await list.getByRole('button', { name: '确定提交审核 3 条' }).click();
  await expect(list.getByText('网络断了，做到第 0 条')).toBeVisible();
  await expect(list.getByText('已提交审核 0 条')).toBeVisible();
  await list.unroute(/\/review$/);
  await list.getByRole('button', { name: '关闭' }).click();
  await list.getByRole('button', { name: '提交审核（选中 3 条）' }).click();
  await list.getByRole('button', { name: '确定提交审核 3 条' }).click();
  await expect(list.getByText('已提交审核 2 条，1 条没有提交审核')).toBeVisible();
  await expect(list.getByRole('listitem').filter({ hasText: `旧台账丙${stamp}` })).toContainText(
    '手机号码（13812345678）',
  );
  await list.getByRole('button', { name: '关闭' }).click();
  await expect(list.getByRole('row', { name: titles[0] ?? '' })).toContainText('待一审');

  const desk = await listOf(browser, first, query);
  await desk.getByRole('checkbox', { name: '全选' }).check();
  await desk.getByRole('button', { name: '通过（选中 3 条）' }).click();
  await expect(desk.getByText('有 2 条可以通过')).toBeVisible();
  // Stopped while the first request is under way: the second record stays unchanged, and the page says how
  // far it came.
  await desk.route(/\/review$/, async (route) => {
    await desk.getByRole('button', { name: '停止' }).click();
    await route.continue();
  });
  await desk.getByRole('button', { name: '确定通过 2 条' }).click();
  await expect(desk.getByText('已停止，做到第 1 条，其余没有动。')).toBeVisible();
  await expect(desk.getByText('已通过 1 条')).toBeVisible();
  await desk.unroute(/\/review$/);
  await desk.getByRole('button', { name: '关闭' }).click();
  await expect(desk.getByText('待二审')).toHaveCount(1);
  await desk.getByRole('checkbox', { name: '全选' }).check();
  await desk.getByRole('button', { name: '通过（选中 3 条）' }).click();
  await desk.getByRole('button', { name: '确定通过 2 条' }).click();
  await expect(desk.getByText('已通过 1 条，1 条没有通过')).toBeVisible();
  await desk.getByRole('button', { name: '关闭' }).click();
  await expect(desk.getByText('待二审')).toHaveCount(2);
});
