import { expect, test, type Page } from '@playwright/test';
import { phonePhoto } from '../support/photo.ts';
import { product } from '../support/product.ts';
import { administrator, ask, createStaff, signIn } from '../support/staff.ts';

/** Opens a form and waits until it is interactive: the gate has checked its texts. */
async function openForm(page: Page, address: string): Promise<void> {
  const looked = page.waitForResponse((response) => response.url().endsWith('/check'));
  await page.goto(address);
  await looked;
}

/**
 * Creates a team, a draft unless `isPublic`, and returns the address of its form. Each test has its own team
 * because a user who changes a record locks it for a while.
 */
async function teamForm({ isPublic = false } = {}): Promise<string> {
  const { token } = administrator();
  const name = `表单队${Date.now()}${Math.floor(Math.random() * 1e4)}`;
  const body = {
    name,
    level: 'town',
    slogan: '一直都在',
    introduction: '一支队伍。',
    _status: isPublic ? 'published' : 'draft',
  };
  const { answer } = await ask('POST', `/api/teams?draft=${!isPublic}`, { token, body });
  return `${product.url}/admin/collections/teams/${(answer as { doc: { id: string } }).doc.id}`;
}

test('what is private is told under its field while it is typed, masked by one click, and the page looked at before it is public', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, await createStaff('表单编辑', ['editor']));
  const [project] = product.rows('projects');
  const form = `${product.url}/admin/collections/projects/${project?.id}`;
  await openForm(page, form);
  const field = page.locator('#field-howToApply');
  await field.fill('请拨 13812345678 联系');

  const told = page.locator('.field-type', { has: field }).locator('.gate-findings');
  await expect(told).toContainText('手机号码“13812345678”');
  await told.getByRole('button', { name: '打码成“138****5678”' }).click();
  await expect(field).toHaveValue('请拨 138****5678 联系');
  await expect(told).toHaveCount(0);

  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: '保存草稿' }).click();
  expect((await saved).status()).toBe(200);
  await page.goto(`${form}/preview`);
  await expect(page.frameLocator('iframe').getByText('请拨 138****5678 联系')).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});

test('words of two openings that broke off are both kept, and those that a save has overtaken say so', async ({
  page,
}) => {
  await signIn(page, await createStaff('断线编辑', ['editor']));
  page.on('dialog', (dialog) => void dialog.accept());
  const form = await teamForm();
  const slogan = page.locator('#field-slogan');
  const kept = (text: string) =>
    expect.poll(() => page.evaluate(() => JSON.stringify(localStorage)), { timeout: 5_000 }).toContain(text);
  const [first, second] = [`第一次写的${Date.now()}`, `第二次写的${Date.now()}`];
  await openForm(page, form);
  await slogan.fill(first);
  await kept(first);
  // A link inside the admin does not reload the page. Neither does the end of a session.
  await page.locator('.nav-toggler').first().click();
  await page.locator('#nav-villages').click();
  await page.getByRole('button', { name: '无论如何都要离开' }).click();
  await page.waitForURL(/villages/);
  await openForm(page, form);
  await expect(page.getByText('还在这台设备上')).toBeVisible();
  // Text typed while the offer is shown is kept as well.
  await slogan.fill(second);
  await kept(second);
  await kept(first);
  await openForm(page, form);
  await page.getByRole('button', { name: '恢复这些文字' }).click();
  await expect(slogan).toHaveValue(second);
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: '保存草稿' }).click();
  expect((await saved).status()).toBe(200);
  await openForm(page, form);
  await expect(page.getByText('那以后这条记录改过')).toBeVisible();
  await page.getByRole('button', { name: '不要了' }).click();
  await expect(page.getByText('还在这台设备上')).toHaveCount(0);
});

test('whoever uploads a photo finds the field for the note on consent, and later what was written there', async ({
  page,
}) => {
  await signIn(page, await createStaff('照片信息员', ['clerk'], [product.rows('stations')[0]?.id ?? '']));
  await page.goto(`${product.url}/admin/collections/media/create`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await phonePhoto('IMG_8.jpg'));
  await page.locator('#field-alt').fill('志愿者在院子里理发');
  await page.locator('#field-showsPeople').check();
  await page.locator('#field-consentKind').click();
  await page.getByRole('option', { name: '本人已同意，有记录' }).click();
  await page.locator('#field-consentNote').fill('5 月 3 日现场口头同意');
  const made = page.waitForResponse(
    (response) => response.request().method() === 'POST' && /api\/media\?/.test(response.url()),
  );
  await page.getByRole('button', { name: '保存' }).click();
  const { doc } = (await (await made).json()) as { doc: { id: string } };
  await page.goto(`${product.url}/admin/collections/media/${doc.id}`);
  await expect(page.locator('#field-consentNote')).toHaveValue('5 月 3 日现场口头同意');
});

test('a record that a colleague is changing says who that is, in Chinese', async ({ browser }) => {
  const form = await teamForm();
  const open = async (name: string) => {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await signIn(page, await createStaff(name, ['editor']));
    await openForm(page, form);
    return page;
  };
  const { token } = administrator();
  const first = await open('先来的编辑');
  await first.locator('#field-slogan').fill('先改着');
  // The record is locked a moment after the first key.
  await expect
    .poll(async () => {
      const { answer } = await ask('GET', '/api/payload-locked-documents?depth=0', { token });
      return JSON.stringify(answer);
    })
    .toContain(form.split('/').at(-1) ?? '');
  const second = await open('后到的编辑');
  const told = second.locator('.document-locked');
  await expect(told).toContainText('先来的编辑 当前正在编辑此文档');
  await expect(told).toContainText(/\d+月\d+日 \d\d:\d\d/);
  expect(await told.innerText()).not.toMatch(/[A-Za-z]/);
});

test('what was typed and not saved is offered again when the form is opened anew, and forgotten once it is saved', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, await createStaff('写字编辑', ['editor']));
  const form = await teamForm();
  await openForm(page, form);
  const slogan = page.locator('#field-slogan');
  const typed = `路再远，灯也亮（${Date.now()}）`;
  const before = await slogan.inputValue();
  await slogan.fill(typed);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)), { timeout: 5_000 })
    .toContain(typed);
  // The phone closes the page without asking whether to leave.
  await page.evaluate(() => {
    window.onbeforeunload = null;
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await openForm(page, form);
  await expect(slogan).toHaveValue(before);
  await page.getByRole('button', { name: '恢复这些文字' }).click();
  await expect(slogan).toHaveValue(typed);

  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: '保存草稿' }).click();
  expect((await saved).status()).toBe(200);
  await page.reload();
  await expect(slogan).toHaveValue(typed);
  await expect(page.getByText('还在这台设备上')).toHaveCount(0);
});

test('a record is deleted in its form, and a refusal speaks Chinese', async ({ page }) => {
  await signIn(page, await createStaff('删除编辑', ['editor']));
  const form = await teamForm({ isPublic: true });
  await openForm(page, form);
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete').click();
  const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await page.getByRole('button', { name: '确认' }).click();
  expect((await deleted).status()).toBe(400);
  // The record is public: the dialog asks for a reason and states the consequences.
  const dialog = page.getByRole('dialog', { name: /删除公开过的/ });
  await expect(dialog).toContainText('30 天内可以');
  await dialog.getByRole('button', { name: '删除', exact: true }).click();
  await expect(dialog.getByText('删除要写明原因。')).toBeVisible();
  await dialog.getByLabel(/删除原因/).fill('队伍解散了');
  const gone = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await dialog.getByRole('button', { name: '删除', exact: true }).click();
  expect((await gone).status()).toBe(200);
  expect((await fetch(form.replace('/admin/collections', '/api'))).status).not.toBe(200);

  const village = product.rows('villages').at(-1);
  await openForm(page, `${product.url}/admin/collections/villages/${village?.id}`);
  await page.locator('#field-introduction').fill('有事打 13812345678 或 13912345678');
  await page.locator('#action-save').click();
  const toast = page.locator('.payload-toast-container');
  await expect(toast).toContainText('简介');
  expect(await toast.innerText()).not.toMatch(/[A-Za-z]{2,}/);
});

test('a clerk throws a draft of their own away on a phone, and is offered no such thing for what is public', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const live = product.rows('activities').find(({ stationId }) => stationId !== null);
  const station = live?.stationId ?? '';
  await signIn(page, await createStaff('删稿信息员', ['clerk'], [station]));
  const { token } = administrator();
  const body = { title: `记错的一场${Date.now()}`, station };
  const { answer } = await ask('POST', '/api/activities?draft=true', { token, body });
  const form = (id: string | undefined) => `${product.url}/admin/collections/activities/${id}`;
  await openForm(page, form((answer as { doc: { id: string } }).doc.id));
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete').click();
  const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await page.getByRole('button', { name: '确认' }).click();
  expect((await deleted).status()).toBe(200);

  await openForm(page, form(live?.id));
  await page.locator('.doc-controls__popup button').first().click();
  await expect(page.locator('#action-create')).toBeVisible();
  await expect(page.locator('#action-delete')).toHaveCount(0);
});

test('the versions of a record tell who changed what, and a line of the log leads to the record', async ({
  page,
}) => {
  const account = administrator();
  await signIn(page, account);
  const form = await teamForm();
  const id = form.split('/').at(-1) ?? '';
  await ask('PATCH', `/api/teams/${id}?draft=true`, { token: account.token, body: { slogan: '换一句口号' } });
  await page.goto(`${form}/versions`);
  const newest = page.locator('.version-list li').first();
  await expect(newest).toContainText('管理员');
  await expect(newest).toContainText('最新一稿');
  await expect(page.locator('.version-list li')).toHaveCount(2);

  const { answer } = await ask('GET', `/api/auditLog?where[record][equals]=${id}&limit=1`, account);
  const [line] = (answer as { docs: { id: string }[] }).docs;
  await page.goto(`${product.url}/admin/collections/auditLog/${line?.id}`);
  await expect(page.locator('.logged-record')).toContainText('志愿服务队');
  await page.locator('.logged-record').getByRole('link', { name: '打开' }).click();
  await expect(page).toHaveURL(form);
});

test('whoever forgot the password is told whom to ask', async ({ page }) => {
  await page.goto(`${product.url}/admin/forgot`);
  await expect(page).toHaveURL(/\/admin\/login/);
  await expect(page.getByText('忘记密码？请联系管理员重设。')).toBeVisible();
  await expect(page.getByRole('link', { name: /忘记/ })).toHaveCount(0);
});
