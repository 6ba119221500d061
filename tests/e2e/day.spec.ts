import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { phonePhoto } from '../support/photo.ts';
import { product } from '../support/product.ts';
import { createStaff, signIn, type Staff } from '../support/staff.ts';

/** Pictures for the handbook in the admin. `PICTURES=1 npm run test:browser` renews them. */
const folder = process.env.PICTURES
  ? path.resolve('cms', 'help', 'pictures')
  : path.resolve('test-results', 'pictures');
mkdirSync(folder, { recursive: true });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' };
const desk = { viewport: { width: 1280, height: 860 }, locale: 'zh-CN' };

async function signedIn(browser: Browser, staff: Staff, screen: typeof phone | typeof desk): Promise<Page> {
  const page = await (await browser.newContext(screen)).newPage();
  await signIn(page, staff);
  return page;
}

const picture = (page: Page, name: string) => page.screenshot({ path: path.join(folder, `${name}.png`) });

test('a day: recorded on a phone, stopped at the gate, mended, reviewed by three, live, rolled back, told by the log', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const [station] = product.rows('stations').filter(({ slug }) => slug === 'longyan');
  const title = `为孤寡老人修电灯${String(Date.now()).slice(-4)}`;
  const clerk = await createStaff('文书小组', ['clerk'], [station?.id ?? '']);
  const reviewers = [
    await createStaff('韦一审', ['first']),
    await createStaff('罗二审', ['second']),
    await createStaff('陆三审', ['third']),
  ];
  const editor = await createStaff('岑编辑', ['editor']);
  const yearBefore = await (await fetch(`${product.url}/data/metrics.json`)).text();

  // The clerk, on a phone.
  const record = await signedIn(browser, clerk, phone);
  await picture(record, 'workbench');
  await record.getByRole('link', { name: '记活动' }).first().tap();
  await record.getByLabel('服务项目').selectOption({ label: '邻里帮' });
  await record.getByLabel('活动名称').fill(title);
  await record.getByLabel('志愿者', { exact: true }).fill('4');
  await record.getByLabel('服务群众', { exact: true }).fill('12');
  await record
    .locator('input[type=file]')
    .first()
    .setInputFiles(await phonePhoto('IMG_20261126.jpg'));
  await expect(record.getByText('已上传')).toBeVisible();
  await record.getByText('认不出人').tap();
  await record
    .getByLabel('经过（可以以后再写）')
    .fill('四名志愿者换好了十二户的灯泡。有事请打 13812345678 找队长。');
  await expect(record.getByText('草稿已保存')).toBeVisible();
  await picture(record, 'record');

  // The gate reports the finding at its field; one tap masks it.
  await record.getByRole('button', { name: '交去审核' }).tap();
  await expect(record.getByText('手机号码“13812345678”')).toBeVisible();
  await picture(record, 'gate');
  await record.getByRole('button', { name: '打码成“138****5678”' }).tap();
  await expect(record.getByLabel('经过（可以以后再写）')).toHaveValue(/138\*{4}5678/);
  await record.getByRole('button', { name: '交去审核' }).tap();
  await expect(record.getByRole('heading', { name: '已交去审核' })).toBeVisible();
  const recordPath = await record.getByRole('link', { name: '看这条记录' }).getAttribute('href');

  // Three reviewers, one per level. The first sends the record back once.
  const [first, second, third] = reviewers as [Staff, Staff, Staff];
  const one = await signedIn(browser, first, desk);
  await one.getByRole('link', { name: title }).first().click();
  await one.getByRole('button', { name: '退回修改' }).click();
  await picture(one, 'send-back');
  await one.getByRole('button', { name: '确定退回修改' }).click();
  await expect(one.getByText('退回修改要写明原因。')).toBeVisible();
  await one.getByLabel('原因（必填）').fill('请写明是哪个村民组。');
  await one.getByRole('button', { name: '确定退回修改' }).click();
  await expect(one.getByText('草稿').first()).toBeVisible();

  await record.goto(`${product.url}/admin`);
  await expect(record.getByText('请写明是哪个村民组。')).toBeVisible();
  await picture(record, 'sent-back');
  await record.goto(product.url + (recordPath ?? ''));
  await record.getByRole('button', { name: '提交审核' }).tap();
  await record.getByRole('button', { name: '确定提交审核' }).tap();
  await expect(record.getByText('审核期间不能修改')).toBeVisible();

  for (const [index, reviewer] of [first, second, third].entries()) {
    const page = index === 0 ? one : await signedIn(browser, reviewer, desk);
    await page.goto(product.url + (recordPath ?? ''));
    await page.getByRole('button', { name: '通过', exact: true }).click();
    if (index === 1) await picture(page, 'review');
    await page.getByRole('button', { name: '确定通过' }).click();
    await expect(page.getByRole('button', { name: '通过', exact: true })).toHaveCount(0);
    if (page !== one) await page.context().close();
  }

  // The public page without scripts, with the by-line; then the feed and the figures.
  const reader = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  await expect(async () => {
    await reader.goto(`${product.url}/activities/`);
    await expect(reader.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000, intervals: [300] });
  await reader.getByRole('link', { name: title }).first().tap();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  const told = (await reader.getByRole('main').innerText()).replace(/\s+/g, '');
  for (const by of ['一审韦一审', '二审罗二审', '三审陆三审', '138****5678']) expect(told).toContain(by);
  expect(await (await fetch(`${product.url}/feed.xml`)).text()).toContain(title);
  const yearAfter = await (await fetch(`${product.url}/data/metrics.json`)).text();
  const held = (text: string): number =>
    (JSON.parse(text) as { periods: { values: { activitiesHeld: number } }[] }).periods[0]?.values
      .activitiesHeld ?? 0;
  expect(held(yearAfter)).toBe(held(yearBefore) + 1);
  const address = reader.url();

  // The editor rolls back one release, and the history shows it.
  const office = await signedIn(browser, editor, desk);
  await office.goto(`${product.url}/admin/collections/releases`);
  await picture(office, 'releases');
  // Publishes requested by earlier tests may still be under way. Then roll back to the newest release without
  // the story.
  await expect(office.locator('.release.is-running, .release.is-queued')).toHaveCount(0, { timeout: 40_000 });
  const cards = office.getByRole('article');
  const texts = await cards.allInnerTexts();
  const own = texts.findLastIndex((text) => text.includes(title));
  const before = texts.findIndex((text, index) => index > own && text.includes('回退到这一版'));
  await cards.nth(before).getByRole('button', { name: '回退到这一版' }).click();
  await office.getByRole('button', { name: '确定回退' }).click();
  await expect(office.getByText('网站已回退到较早的一版')).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
  await office.getByRole('button', { name: '立即发布' }).click();
  await expect(async () => {
    expect((await fetch(address)).status).toBe(200);
  }).toPass({ timeout: 30_000, intervals: [300] });

  const { administrator } = await import('../support/staff.ts');
  const chief = await signedIn(browser, { name: '管理员', ...administrator() }, desk);
  await chief.goto(product.url + (recordPath ?? ''));
  await chief.getByRole('button', { name: '审核', exact: true }).click();
  for (const step of ['提交审核', '退回修改', '通过'])
    await expect(chief.locator('.review-steps').getByText(step).first()).toBeVisible();
  await picture(chief, 'history');
  await chief.goto(`${product.url}/admin/collections/auditLog`);
  await expect(chief.getByText('回退网站').first()).toBeVisible();
  await picture(chief, 'log');
});
