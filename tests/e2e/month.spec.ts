import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { askPath, formPath } from '#content/wishes/places.ts';
import { product } from '../support/product.ts';
import { createStaff, signIn, type Staff } from '../support/staff.ts';

test.describe.configure({ timeout: 180_000 });

const phone = { viewport: { width: 360, height: 640 } } as const;

/** Opens the board as an account. */
async function boardOf(browser: Browser, staff: Staff, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await signIn(page, staff);
  await page.goto(`${product.url}/admin/board`);
  return { context, page };
}

/** The card of a need, found by its number. On a phone its column is chosen first. */
const cardOf = (page: Page, number: string) => page.locator('.board-card', { hasText: number });

/** Opens a card and makes a move with what it asks for. */
async function moveCard(page: Page, number: string, label: string, fill: (dialog: Page) => Promise<void>) {
  const column = page.locator('.board-tabs');
  if (await column.isVisible()) await chooseColumn(page, number);
  await cardOf(page, number).click();
  await page.locator('.board-moves').getByRole('button', { name: label, exact: true }).click();
  await fill(page);
  await page.getByRole('button', { name: `确定${label}` }).click();
  await expect(page.locator('.board-dialog')).toHaveCount(0);
  await expect(page.locator('.board-notice')).toContainText(number);
}

async function chooseColumn(page: Page, number: string) {
  for (const tab of await page.locator('.board-tabs button').all()) {
    await tab.click();
    if (await cardOf(page, number).isVisible()) return;
  }
  throw new Error(`no card of ${number}`);
}

const nothing = () => Promise.resolve();

test('a wish handed in without scripts goes over the board to a team on its phone, and its asker rates it', async ({
  browser,
}) => {
  const open: BrowserContext[] = [];
  const [team] = product.rows('teams');
  if (!team) throw new Error('the sample town has no team');
  const editor = await createStaff('镇编辑', ['editor']);
  const leader = await createStaff('队长', ['leader'], [], [team.id]);

  const resident = await browser.newContext({ ...phone, javaScriptEnabled: false, locale: 'zh-CN' });
  open.push(resident);
  const page = await resident.newPage();
  await page.goto(product.url + formPath);
  await page.getByLabel('您的心愿或难处').fill('想请人教老伴用手机挂号，她姓欧阳，电话 13800003333');
  await page.getByLabel('您住在哪个村').selectOption({ index: 1 });
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.locator('.wish-note')).toContainText('公开时会去掉');
  await page.waitForTimeout(5_500);
  await page.getByRole('button', { name: '交上去' }).click();
  const code = (await page.locator('.wish-code-shown').textContent()) ?? '';
  const number = /XQ\d{4}-\d+/.exec(await page.locator('.wish-receipt').innerText())?.[0] ?? '';

  const office = await boardOf(browser, editor);
  open.push(office.context);
  // By keyboard: the arrow to the right begins the next step.
  await cardOf(office.page, number).focus();
  await office.page.keyboard.press('ArrowRight');
  await office.page.getByRole('button', { name: '确定受理' }).click();
  await expect(office.page.locator('.board-notice')).toContainText('已受理');
  await moveCard(office.page, number, '派单', async (dialog) => {
    await dialog.getByLabel(/公开标题/).fill('想学用手机挂号');
    const proposed = dialog.locator(`.board-choice:has(input[value="${team.id}"])`);
    if (await proposed.isVisible()) await proposed.click();
    else await dialog.getByLabel('或者选别的队伍').selectOption(team.id);
  });

  const crew = await boardOf(browser, leader, { width: 390, height: 844 });
  open.push(crew.context);
  await chooseColumn(crew.page, number);
  await cardOf(crew.page, number).click();
  await expect(crew.page.locator('.board-person')).toContainText('姓欧阳');
  await crew.page.keyboard.press('Escape');
  await moveCard(crew.page, number, '接单', nothing);
  expect(await crew.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
    0,
  );

  // The office makes an activity of it with one click, and comes back to the board.
  await office.page.reload();
  await cardOf(office.page, number).click();
  await office.page.getByRole('button', { name: '建一场活动' }).click();
  await office.page.waitForURL(/collections\/activities\//);
  await expect(office.page.locator('#field-title')).toHaveValue('想学用手机挂号');

  await crew.page.reload();
  await moveCard(crew.page, number, '办结', async (dialog) => {
    await dialog.getByLabel(/办理结果/).fill('志愿者上门教了两次，已经会自己挂号。');
  });

  await page.goto(product.url + askPath);
  await page.getByLabel('回执上的查询码').fill(code);
  await page.getByRole('button', { name: '查看办理情况' }).click();
  await expect(page.locator('.wish-entry')).toContainText('已经会自己挂号');
  await page.getByLabel('满意（4 分）', { exact: true }).check();
  await page.getByRole('button', { name: '评价' }).click();
  await expect(page.locator('.wish-state')).toContainText('您已经评价过');

  // The public trail: need → team → result → rating, and nothing that tells who.
  const address = `${product.url}/wishes/${number.toLowerCase()}/`;
  await expect(async () => {
    expect((await page.goto(address))?.status()).toBe(200);
    await expect(page.locator('main')).toContainText('4 分', { timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('main')).toContainText('已经会自己挂号');
  await expect(page.locator('main')).toContainText(team.name);
  await expect(page.locator('main')).not.toContainText('欧阳');
  await expect(page.locator('main')).not.toContainText('1380000');

  await office.page.goto(`${product.url}/admin/board`);
  await cardOf(office.page, number).click();
  const steps = office.page.locator('ol.board-lines');
  for (const line of ['已提交 → 已受理', '已派单 → 服务中', '服务中 → 已办结', '已办结 → 已评价'])
    await expect(steps).toContainText(line);
  await expect(steps).toContainText('队长');
  for (const context of open) await context.close();
});

test('a sheet from a meeting is typed in on one screen; what is refused stays to be mended', async ({
  browser,
}) => {
  const editor = await createStaff('镇编辑', ['editor']);
  const { context, page } = await boardOf(browser, editor, { width: 390, height: 844 });
  await page.goto(`${product.url}/admin/board/rows`);
  await page.getByLabel('登记站点').selectOption({ index: 1 });
  await page.getByLabel('第 1 行，想办的事').fill('希望村口装一盏路灯');
  await page.getByLabel('第 1 行，想办的事').press('Enter');
  await expect(page.getByLabel('第 2 行，想办的事')).toBeFocused();
  await page.getByLabel('第 2 行，想办的事').fill('请打 13912345678 找王大爷');
  await page.getByLabel('第 3 行，怎么称呼').fill('李四光');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.locator('.board-notice')).toContainText('登记了 1 件；有 2 行没有收下');
  await expect(page.locator('.need-rows-done')).toHaveText(/已登记 XQ\d{4}-\d+/);
  await expect(page.locator('.need-rows-fault')).toHaveCount(2);
  await expect(page.getByLabel('第 2 行，想办的事')).toBeFocused();
  await page.getByLabel('第 2 行，想办的事').fill('想有人带着学跳广场舞');
  await page.getByLabel('第 3 行，怎么称呼').fill('');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.locator('.board-notice')).toHaveText('登记了 1 件。');
  await context.close();
});

test('a micro-wish is claimed without scripts on a phone', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${product.url}/wishes/`);
  await page.locator('.open a').first().click();
  await page.getByLabel('姓名或单位名称').fill('赵热心');
  await page.getByLabel('联系电话').fill('13800004444');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.locator('.wish-entry')).toContainText('一位爱心人士');
  await page.waitForTimeout(5_500);
  await page.getByRole('button', { name: '认领', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('谢谢您，收到了');
  await context.close();
});
