import { expect, test, type Page } from '@playwright/test';
import { latinWords } from '../support/latin-words.ts';
import { product } from '../support/product.ts';
import { administrator, ask, createStaff, signIn } from '../support/staff.ts';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });
test.use({ viewport: { width: 1280, height: 900 } });

/** Collects the Latin words on each page that it looks at. */
function reader(page: Page) {
  const found: string[] = [];
  return {
    found,
    async look(where: string) {
      found.push(...(await latinWords(page)).map((words) => `${where} › ${words}`));
    },
    async open(path: string) {
      await page.goto(`${product.url}/admin${path}`);
      await page.locator('h1, form, .template-minimal').first().waitFor();
      await page.waitForTimeout(250);
      await this.look(path);
    },
  };
}

/** Every list and setting that the navigation offers. */
const offered = (page: Page) =>
  page
    .locator('nav a[href*="/collections/"], nav a[href*="/globals/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(6)));

/** Opens the collapsible parts of the page one after another and reads each. */
async function unfold(page: Page, look: (where: string) => Promise<void>, where: string): Promise<void> {
  for (const name of ['列', '筛选器']) {
    const toggle = page.getByRole('button', { name, exact: true });
    if ((await toggle.count()) === 0) continue;
    await toggle.first().click();
    await look(`${where} ${name}`);
  }
}

async function readLists(page: Page, read: ReturnType<typeof reader>): Promise<void> {
  await read.open('');
  for (const path of await offered(page)) {
    await read.open(path);
    if (path.startsWith('/globals/')) continue;
    await unfold(page, read.look, path);
    const record = page.locator('.version-list a').first();
    const first = (await record.count()) > 0 ? await record.getAttribute('href') : null;
    if (first !== null) {
      await read.open(first.replace('/admin', ''));
      for (const tab of await page.locator('.tabs-field__tab-button').all()) {
        await tab.click();
        await read.look(`${first} ${await tab.innerText()}`);
      }
    }
  }
}

test('a clerk meets no English', async ({ page }) => {
  const station = product.rows('stations').find(({ slug }) => slug === 'longyan');
  await signIn(page, await createStaff('龙堰信息员', ['clerk'], [station?.id ?? '']));
  const read = reader(page);
  // Lists and records are covered by the test with the editor, who sees more of them.
  for (const path of [
    '',
    '/exchange',
    '/record',
    '/stories-to-write',
    '/sign-in',
    '/help',
    '/account',
    '/collections/auditLog',
    '/nothing',
  ])
    await read.open(path);
  for (const path of [
    '/collections/needs/create',
    '/collections/media/create',
    '/collections/activities/create',
  ]) {
    await read.open(path);
    // Saves the empty form to read the error messages.
    await page.locator('#action-save, #action-save-draft').first().click();
    await page.waitForTimeout(800);
    await read.look(`${path} refused`);
  }
  expect(read.found).toEqual([]);
});

test('an editor meets no English in any list, record and setting', async ({ page }) => {
  await signIn(page, await createStaff('岑编辑', ['editor']));
  const read = reader(page);
  await readLists(page, read);
  expect(read.found).toEqual([]);
});

test('an editor meets no English in dialogs, versions and calendars', async ({ page }) => {
  await signIn(page, await createStaff('岑编辑', ['editor']));
  const read = reader(page);
  const [activity] = product.rows('activities').filter(({ story }) => story !== null);
  const station = product.rows('stations').at(-1);
  for (const path of [
    `/collections/activities/${activity?.id}/versions`,
    `/collections/activities/${activity?.id}/preview`,
    `/collections/stations/${station?.id}/versions`,
    '/collections/nothing',
    '/collections/stations/00000000-0000-4000-8000-000000000000',
  ])
    await read.open(path);

  await read.open(`/collections/activities/${activity?.id}/versions`);
  const version = page.locator('.version-list a').first();
  await version.click();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await read.look('compare versions');

  await read.open('/collections/stations/create');
  await page.locator('#action-save').click();
  await page.waitForTimeout(800);
  await read.look('station refused');
  await read.open(`/collections/stations/${station?.id}`);
  await page.locator('#field-name').fill('改个名字看看');
  await page.locator('.step-nav a').last().click();
  await page.waitForTimeout(500);
  await read.look('leave without saving');

  await read.open(`/collections/activities/${activity?.id}`);
  await page.locator('.date-time-picker input').first().click();
  await read.look('calendar');
  await page.keyboard.press('Escape');
  const [adding] = await page.locator('.relationship-add-new__add-button').all();
  await adding?.click();
  await page.waitForTimeout(800);
  await read.look('drawer');
  expect(read.found).toEqual([]);
});

test('a reviewer meets no English', async ({ page }) => {
  await signIn(page, await createStaff('韦一审', ['first']));
  const read = reader(page);
  const [activity] = product.rows('activities').filter(({ story }) => story !== null);
  for (const path of [
    '',
    '/collections/releases',
    '/collections/reviewSteps',
    `/collections/activities/${activity?.id}`,
  ])
    await read.open(path);
  expect(read.found).toEqual([]);
});

test('an administrator meets no English in accounts, settings, the log and what is chosen in a list', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await createStaff('被看的人', ['clerk']);
  await signIn(page, administrator());
  const read = reader(page);
  for (const path of [
    '',
    '/account',
    '/collections/users',
    '/collections/users/create',
    '/collections/auditLog',
    '/collections/reviewSteps',
    '/globals/siteSettings',
    '/globals/reviewSettings',
    '/counter?tab=stock',
    '/counter?tab=notices',
  ])
    await read.open(path);
  await read.open('/collections/users');
  await page.getByRole('link', { name: '被看的人' }).first().click();
  await page.locator('#field-name').waitFor();
  await read.look('an account');
  await read.open('/collections/activities');
  await page.getByRole('checkbox', { name: '全选' }).check();
  await read.look('chosen rows');
  for (const name of [/^编辑/, /^删除/, /^发布/, /^撤下|^取消发布/, /^提交审核/]) {
    const button = page.getByRole('button', { name }).first();
    if (!(await button.isVisible().catch(() => false))) continue;
    await button.click();
    await page.waitForTimeout(600);
    await read.look(`dialog of ${String(name)}`);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    const close = page.locator('#confirm-cancel, .drawer__close, .edit-many__header__close').first();
    if (await close.isVisible().catch(() => false)) await close.click();
  }
  expect(read.found).toEqual([]);
});

test('a keeper and an inspector meet no English', async ({ browser }) => {
  test.setTimeout(120_000);
  for (const role of ['keeper', 'inspector']) {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await signIn(page, await createStaff('黄某', [role]));
    const read = reader(page);
    for (const path of [
      '',
      '/collections/redemptions',
      '/collections/rewards',
      '/collections/activities',
      '/exchange',
    ])
      await read.open(path);
    expect(read.found, role).toEqual([]);
    await page.context().close();
  }
});

test('whoever is not signed in meets no English', async ({ page }) => {
  const read = reader(page);
  for (const path of ['/login', '/forgot', '/reset/token', '/logout', '/unauthorized', '/verify/token'])
    await read.open(path);
  await read.open('/login');
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForTimeout(500);
  await read.look('login without anything');
  await page.fill('#field-email', 'nobody@example.com');
  await page.fill('#field-password', 'wrong-password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForTimeout(800);
  await read.look('login refused');
  await read.open('/forgot');
  await page.fill('#field-email', 'nobody@example.com');
  await page.locator('button[type=submit]').click();
  await page.waitForTimeout(800);
  await read.look('forgotten password');
  expect(read.found).toEqual([]);
});

test('the API answers mistakes in Chinese', async () => {
  const clerk = await createStaff('龙堰信息员', ['clerk']);
  const { answer: signedIn } = await ask('POST', '/api/users/login', { body: clerk });
  const token = String(Reflect.get(Object(signedIn), 'token'));
  const answers = await Promise.all([
    ask('POST', '/api/users/login', { body: { email: clerk.email, password: 'wrong' } }),
    ask('POST', '/api/users/forgot-password', { body: { email: clerk.email } }),
    ask('POST', '/api/needs', { token, body: {} }),
    ask('PATCH', '/api/activities/nothing', { token, body: { title: '改' } }),
    ask('GET', '/api/auditLog', { token }),
    ask('POST', '/api/auditLog', { token, body: {} }),
    ask('DELETE', '/api/villages/nothing', { token }),
  ]);
  const messages = answers.map(({ status, answer }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    const text = JSON.stringify(answer);
    return [...text.matchAll(/"message":"([^"]*)"/g)].map(([, message]) => message).join('；');
  });
  for (const message of messages) expect(message).toMatch(/^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u);
});
