import { expect, test, type Browser, type Page } from '@playwright/test';
import { phonePhoto } from '../support/photo.ts';
import { product } from '../support/product.ts';
import { createStaff, signIn, type Staff } from '../support/staff.ts';

test.describe.configure({ mode: 'parallel' });
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const village = () => product.rows('stations').find(({ slug }) => slug === 'longyan');

/** Signs a staff member in, in a browser context of their own. */
async function open(browser: Browser, staff: Staff, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...more });
  const page = await context.newPage();
  await signIn(page, staff);
  return page;
}

interface Draft {
  id: string;
  updatedAt: string;
  title: string;
  story: { body: string | null; photos: { caption: string | null }[] };
  ledger: { servedCount: number | null };
}

/** The newest version of a record that the signed-in user can read. */
const newest = (page: Page, id: string) =>
  page.evaluate(
    async (one) => (await fetch(`/api/activities/${one}?draft=true&depth=0`)).json() as Promise<Draft>,
    id,
  );
/** Saves another user's change to the record meanwhile. Resolves to the HTTP status. */
const saveElsewhere = (page: Page, id: string, data: object) =>
  page.evaluate(
    async ([one, body]) => {
      const answer = await fetch(`/api/activities/${one}?draft=true&depth=0`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      return answer.status;
    },
    [id, JSON.stringify(data)] as const,
  );
const draftNamed = async (page: Page, title: string): Promise<Draft> =>
  page.evaluate(async (name) => {
    const query = `draft=true&depth=0&where[title][equals]=${encodeURIComponent(name)}`;
    const { docs } = (await (await fetch(`/api/activities?${query}`)).json()) as { docs: Draft[] };
    return docs[0] as Draft;
  }, title);

const conflict = (page: Page) => page.getByRole('dialog', { name: '这条记录有两份' });

test('what an editor completed meanwhile and what the clerk goes on typing on the phone are shown side by side', async ({
  browser,
}) => {
  const clerk = await open(browser, await createStaff('龙堰信息员', ['clerk'], [village()?.id ?? '']), phone);
  const editor = await open(browser, await createStaff('镇编辑', ['editor']));
  await clerk.goto(`${product.url}/admin/record`);
  const title = `两边都改的活动${Date.now()}`;
  await clerk.getByLabel('活动名称').fill(title);
  await clerk
    .locator('input[type=file]')
    .first()
    .setInputFiles(await phonePhoto('IMG_1.jpg'));
  await expect(clerk.getByText('已上传')).toBeVisible();
  await clerk.getByLabel(/^经过/).fill('信息员写的经过。');
  await expect(clerk.getByText('草稿已保存')).toBeVisible();
  const opened = await draftNamed(clerk, title);
  await expect.poll(async () => (await newest(clerk, opened.id)).story.photos.length).toBe(1);

  const { story } = await newest(editor, opened.id);
  const captioned = story.photos.map((row) => ({ ...row, caption: '志愿者在量血压' }));
  expect(
    await saveElsewhere(editor, opened.id, { story: { body: '编辑补全的正文。', photos: captioned } }),
  ).toBe(200);

  await clerk.getByLabel(/^经过/).fill('信息员接着写的经过。');
  await clerk.getByLabel('服务群众', { exact: true }).fill('31');
  await expect(conflict(clerk)).toBeVisible({ timeout: 20_000 });
  await expect(conflict(clerk)).toContainText('镇编辑');
  await expect(conflict(clerk)).toContainText('编辑补全的正文。');
  await clerk.screenshot({ path: 'test-results/conflict-phone.png', fullPage: false });

  // Reloaded before a choice was made: nothing is lost, and the conflict is shown again.
  await clerk.reload();
  await expect(conflict(clerk)).toBeVisible({ timeout: 20_000 });
  await expect(conflict(clerk)).toContainText('信息员接着写的经过。');
  // Nothing is saved until every field that both changed has a choice.
  await conflict(clerk).getByRole('button', { name: '按所选的保存' }).tap();
  await expect(conflict(clerk).getByText(/还有 \d 处没有选/)).toBeVisible();
  expect((await newest(clerk, opened.id)).story.body).toBe('编辑补全的正文。');
  const body = conflict(clerk).getByRole('group', { name: /正文/ });
  await body.getByLabel(/两份都留下/).check();
  await conflict(clerk).getByRole('button', { name: '按所选的保存' }).tap();
  await expect(conflict(clerk)).toHaveCount(0);
  await expect(clerk.getByText('草稿已保存')).toBeVisible();
  const merged = await newest(clerk, opened.id);
  expect(merged.story.body).toBe('编辑补全的正文。\n\n信息员接着写的经过。');
  expect(merged.ledger.servedCount).toBe(31);
  expect(merged.story.photos.map(({ caption }) => caption)).toEqual(['志愿者在量血压']);
  // The form continues with the chosen values.
  await expect(clerk.getByLabel(/^经过/)).toHaveValue('编辑补全的正文。\n\n信息员接着写的经过。');
  await clerk.getByLabel('服务群众', { exact: true }).fill('32');
  await expect.poll(async () => (await newest(clerk, opened.id)).ledger.servedCount).toBe(32);
  expect((await newest(clerk, opened.id)).story.photos.map(({ caption }) => caption)).toEqual([
    '志愿者在量血压',
  ]);
});

test('two tabs of one person with one form: the second is shown both, and keeps what it chose', async ({
  browser,
}) => {
  const first = await open(browser, await createStaff('两页编辑', ['editor']));
  // A retry uses another village: an aborted test keeps its record locked for some minutes.
  const village1 = product.rows('villages')[2 + test.info().retry];
  const form = `${product.url}/admin/collections/villages/${village1?.id}`;
  await first.goto(form);
  const second = await first.context().newPage();
  await second.goto(form);
  const field = (page: Page) => page.locator('#field-introduction');
  await field(second).waitFor();
  const [one, two] = [`第一页写的${Date.now()}`, `第二页写的${Date.now()}`];
  const save = async (page: Page, text: string) => {
    await field(page).fill(text);
    const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.locator('#action-save').click();
    return (await answered).status();
  };
  expect(await save(first, one)).toBe(200);
  expect(await save(second, two)).toBe(409);
  await expect(conflict(second)).toBeVisible();
  await expect(conflict(second)).toContainText(one);
  await expect(conflict(second)).toContainText(two);
  await second.screenshot({ path: 'test-results/conflict-desktop.png' });
  await conflict(second)
    .getByRole('group', { name: /简介/ })
    .getByLabel(/^我填的/)
    .check();
  await conflict(second).getByRole('button', { name: '按所选的保存' }).click();
  await expect(conflict(second)).toHaveCount(0);
  await expect(field(second)).toHaveValue(two);
  // Editing continues: the chosen value is the base of the next save.
  expect(await save(second, `${two}，再改`)).toBe(200);
});

test('a session that is over while somebody types is renewed in place, on the phone and in the full form', async ({
  browser,
}) => {
  const staff = await createStaff('过期信息员', ['clerk'], [village()?.id ?? '']);
  const page = await open(browser, staff, phone);
  await page.goto(`${product.url}/admin/record`);
  const title = `过期时记的活动${Date.now()}`;
  await page.getByLabel('活动名称').fill(title);
  await expect(page.getByText('草稿已保存')).toBeVisible();
  await page.context().clearCookies();
  await page.getByLabel('服务群众', { exact: true }).fill('12');
  const signInAgain = page.getByRole('dialog', { name: '登录已过期' });
  await expect(signInAgain).toBeVisible({ timeout: 20_000 });
  await expect(signInAgain.getByLabel('密码')).toBeFocused();
  await page.screenshot({ path: 'test-results/session-phone.png' });
  await signInAgain.getByLabel('密码').fill('wrong-password-1');
  await signInAgain.getByRole('button', { name: '登录，接着办' }).tap();
  await expect(signInAgain.getByRole('alert')).not.toBeEmpty();
  await signInAgain.getByLabel('密码').fill(staff.password);
  await signInAgain.getByRole('button', { name: '登录，接着办' }).tap();
  await expect(signInAgain).toHaveCount(0);
  await expect(page.getByText('草稿已保存')).toBeVisible();
  const { id } = await draftNamed(page, title);
  expect((await newest(page, id)).ledger.servedCount).toBe(12);

  // The full form: no “无权” message, and the typed text is saved.
  await page.goto(`${product.url}/admin/collections/activities/${id}`);
  await page.locator('#field-title').fill(`${title}改`);
  await page.context().clearCookies();
  await page.locator('#action-save-draft').click();
  await expect(signInAgain).toBeVisible({ timeout: 20_000 });
  await signInAgain.getByLabel('密码').fill(staff.password);
  await signInAgain.getByRole('button', { name: '登录，接着办' }).tap();
  await expect(signInAgain).toHaveCount(0);
  await expect.poll(async () => (await newest(page, id)).title).toBe(`${title}改`);
  await expect(page.locator('.payload-toast-container')).not.toContainText('无权');
});

test('hours that nobody understands are refused at their field, on the phone and in the full form', async ({
  browser,
}) => {
  const page = await open(browser, await createStaff('时长信息员', ['clerk'], [village()?.id ?? '']), phone);
  await page.goto(`${product.url}/admin/record`);
  const title = `时长写成字的活动${Date.now()}`;
  await page.getByLabel('活动名称').fill(title);
  await page.getByLabel('服务类别').selectOption({ index: 1 });
  await page.getByLabel('时长（小时）').fill('两小时');
  await expect(page.getByText('“两小时”不是数字')).toBeVisible();
  await expect(page.getByText('标红的地方没有存')).toBeVisible();
  await page.getByRole('button', { name: '交去审核' }).tap();
  await expect(page.getByLabel(/^时长（小时）/)).toBeFocused();
  await page.getByLabel(/^时长（小时）/).fill('-2');
  await expect(page.getByText('时长不能小于 0.25')).toBeVisible();
  await page.getByLabel(/^日期/).fill('0026-11-05');
  await expect(page.getByText('日期是 0026-11-05，年份可能写错了')).toBeVisible();
  const { id } = await draftNamed(page, title);
  await page.goto(`${product.url}/admin/collections/activities/${id}`);
  await page.getByRole('button', { name: '台账' }).tap();
  const served = page.locator('#field-ledger__servedCount');
  await served.fill('三十人');
  await expect(page.getByText('现在填的看不懂')).toBeVisible();
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.locator('#action-save-draft').click();
  expect((await answered).status()).toBe(400);
  await expect(served).toHaveValue('三十人');
  await served.fill('30');
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.locator('#action-save-draft').click();
  expect((await saved).status()).toBe(200);
  expect((await newest(page, id)).ledger.servedCount).toBe(30);
});

test('what was public is deleted with a reason and brought back as it was', async ({ browser }) => {
  const page = await open(browser, await createStaff('删改编辑', ['editor']));
  const made = await page.evaluate(async () => {
    const response = await fetch('/api/teams', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        name: `删了再恢复队${Date.now()}`,
        level: 'town',
        introduction: '一支队伍。',
        _status: 'published',
      }),
    });
    return ((await response.json()) as { doc: { id: string; name: string } }).doc;
  });
  await page.goto(`${product.url}/admin/collections/teams/${made.id}`);
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete').click();
  await page.getByRole('button', { name: '确认' }).click();
  const dialog = page.getByRole('dialog', { name: /删除公开过的/ });
  await expect(dialog).toContainText('志愿服务队');
  await page.screenshot({ path: 'test-results/deletion-desktop.png' });
  await dialog.getByLabel(/删除原因/).fill('点错了');
  await dialog.getByRole('button', { name: '删除', exact: true }).click();
  await page.waitForURL(/collections\/teams\/?$/);
  await page.goto(`${product.url}/admin/collections/deletedRecords`);
  await page.getByRole('link', { name: made.name }).click();
  await page.screenshot({ path: 'test-results/deleted-record.png' });
  await page.getByRole('button', { name: '恢复这条记录' }).click();
  await page.waitForURL(new RegExp(`collections/teams/${made.id}`));
  await expect(page.locator('#field-name')).toHaveValue(made.name);
});
