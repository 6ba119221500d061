import { expect, test, type Page, type Route } from '@playwright/test';
import { phonePhoto } from '../support/photo.ts';
import { product } from '../support/product.ts';
import { createStaff, signIn } from '../support/staff.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
// Each test has its own account and its own browser storage, so the tests do not affect each other.
test.describe.configure({ mode: 'parallel' });

const village = () => product.rows('stations').find(({ slug }) => slug === 'longyan');

async function openAsClerk(page: Page): Promise<void> {
  await signIn(page, await createStaff('龙堰信息员', ['clerk'], [village()?.id ?? '']));
}

test('a clerk hands in a complete record with a photo from a phone in at most 12 taps and fields', async ({
  page,
}) => {
  await openAsClerk(page);
  let touched = 0;
  const tap = async (name: string) => {
    touched += 1;
    await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().tap();
  };
  const fill = async (label: string, value: string) => {
    touched += 1;
    await page.getByLabel(new RegExp(`^${label}`)).fill(value);
  };
  await tap('记活动');
  touched += 1;
  await page.getByLabel('服务项目').selectOption({ label: '义诊到家' });
  await fill('志愿者', '6');
  await fill('服务群众', '43');
  touched += 2; // the camera's shutter, and its “use this photo”
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await phonePhoto('IMG_1.jpg'));
  touched += 1;
  await page.getByText('能认出人，都同意公开').tap();
  await fill('经过', '镇卫生院的医生到村里量血压、测血糖，讲怎样按时吃药。');
  await expect(page.getByText('已上传')).toBeVisible();
  await tap('交去审核');
  await expect(page.getByRole('heading', { name: '已交去审核' })).toBeVisible();
  console.log(`taps and fields of a complete record: ${touched}`);
  expect(touched).toBeLessThanOrEqual(12);
  // The title is there although it was not typed.
  await page.getByRole('link', { name: '看这条记录' }).tap();
  await expect(page.locator('#field-title')).toHaveValue('义诊到家');
});

test('what is typed without a connection stays on the phone and is saved when the connection is back', async ({
  page,
  context,
}) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  await context.setOffline(true);
  await page.getByLabel('活动名称').fill('断网时记的活动');
  await page.getByLabel('志愿者', { exact: true }).fill('3');
  await expect(page.getByText('没有网络：内容已存在手机里')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('草稿已保存')).toBeVisible({ timeout: 10_000 });
  // The page is reloaded, as after an empty battery: everything is still there.
  await page.reload();
  await expect(page.getByLabel('活动名称')).toHaveValue('断网时记的活动');
  await expect(page.getByLabel('志愿者', { exact: true })).toHaveValue('3');
  await expect(page.getByText('草稿已保存')).toBeVisible({ timeout: 10_000 });
});

test('figures that can hardly be are asked about', async ({ page }) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  await page.getByLabel('志愿者', { exact: true }).fill('5');
  await page.getByLabel('服务群众', { exact: true }).fill('90000');
  await expect(page.getByText(/比村人口（\d+ 人）还多，请核对/)).toBeVisible();
});

/** The drafts with this title that the clerk's page can see. */
const draftsNamed = (page: Page, title: string) =>
  page.evaluate(async (name) => {
    const query = `draft=true&depth=1&where[title][equals]=${encodeURIComponent(name)}`;
    const answer = await fetch(`/api/activities?${query}`);
    return ((await answer.json()) as { docs: Draft[] }).docs;
  }, title);

interface Draft {
  ledger: { servedCount: number | null };
  story: { photos: { photo: { showsPeople: boolean; consentKind: string; consentNote: string | null } }[] };
}

test('a draft whose answer got lost on the way is not made twice', async ({ page }) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  // The server stores the draft, but the response never reaches the phone.
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/api/activities?*', lose, { times: 1 });
  const title = `答复丢失的活动${Date.now()}`;
  await page.getByLabel('活动名称').fill(title);
  await expect(page.getByText('没有网络：内容已存在手机里')).toBeVisible();
  await expect(page.getByText('草稿已保存')).toBeVisible({ timeout: 10_000 });
  expect(await draftsNamed(page, title)).toHaveLength(1);
});

test('a draft whose answer got lost is not taken for another of the same name, time and place', async ({
  page,
}) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  const title = `上午下午同名的活动${Date.now()}`;
  await page.getByLabel('活动名称').fill(title);
  await page.getByLabel('服务群众', { exact: true }).fill('21');
  await expect(page.getByText('草稿已保存')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '清空重填' }).tap();
  // The request never reaches the server.
  await page.route('**/api/activities?*', (route) => route.abort(), { times: 1 });
  await page.getByLabel('活动名称').fill(title);
  await page.getByLabel('服务群众', { exact: true }).fill('42');
  await expect(page.getByText('没有网络：内容已存在手机里')).toBeVisible();
  await expect(page.getByText('草稿已保存')).toBeVisible({ timeout: 10_000 });
  const served = (await draftsNamed(page, title)).map(({ ledger }) => ledger.servedCount);
  expect(served.toSorted()).toEqual([21, 42]);
});

test('a photo is of the entry that it was taken for, and of nobody’s page as long as nobody said who is in it', async ({
  page,
}) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  page.on('dialog', (dialog) => void dialog.accept());
  const title = `照片没问过的活动${Date.now()}`;
  const pick = async (name: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await phonePhoto(name));
  await page.getByLabel('活动名称').fill(title);
  await pick('IMG_5.jpg');
  await expect(page.getByText('已上传')).toBeVisible();
  await expect(page.getByText('草稿已保存')).toBeVisible();
  await expect
    .poll(async () =>
      (await draftsNamed(page, title)).flatMap(({ story }) =>
        story.photos.map(
          ({ photo }) => `${photo.showsPeople} ${photo.consentKind} ${photo.consentNote ?? ''}`,
        ),
      ),
    )
    .toEqual(['true recorded ']);
  // The next photo is still uploading when the form is cleared.
  let arrive: () => void = () => undefined;
  const cleared = new Promise<void>((resolve) => (arrive = resolve));
  const uploaded = page.waitForResponse((response) => /api\/media\?/.test(response.url()));
  await page.route('**/api/media?*', async (route) => {
    await cleared;
    await route.continue();
  });
  await pick('IMG_6.jpg');
  await page.getByRole('button', { name: '清空重填' }).tap();
  await expect(page.getByLabel('活动名称')).toHaveValue('');
  arrive();
  await uploaded;
  await page.getByLabel('活动名称').fill('下一个活动');
  await expect(page.getByText('草稿已保存')).toBeVisible();
  await expect(page.getByText('已上传')).toHaveCount(0);
});

test('what is typed while the draft is on its way is saved too', async ({ page }) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  const title = `慢网活动${Date.now()}`;
  let sent = 0;
  await page.route(/\/api\/activities[/?]/, async (route) => {
    sent += 1;
    if (sent === 1) {
      await page.getByLabel('服务群众', { exact: true }).fill('31');
      await page.waitForTimeout(300);
    }
    await route.continue();
  });
  await page.getByLabel('活动名称').fill(title);
  await expect.poll(() => sent, { timeout: 10_000 }).toBe(2);
  await expect(page.getByText('草稿已保存')).toBeVisible();
  expect((await draftsNamed(page, title)).map(({ ledger }) => ledger.servedCount)).toEqual([31]);
});

test('consent that is given while a photo is on its way holds for the photo, and survives a closed browser', async ({
  page,
}) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  const title = `慢传照片的活动${Date.now()}`;
  await page.getByLabel('活动名称').fill(title);
  const tickMeanwhile = async (route: Route) => {
    await page.getByText('有 14 岁以下的孩子，监护人也同意').tap();
    await route.continue();
  };
  await page.route('**/api/media?*', tickMeanwhile, { times: 1 });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await phonePhoto('IMG_2.jpg'));
  await expect(page.getByText('已上传')).toBeVisible();
  await expect(page.getByText('草稿已保存')).toBeVisible();
  const photosOf = async () =>
    (await draftsNamed(page, title)).flatMap(({ story }) =>
      story.photos.map(({ photo }) => `${photo.showsPeople} ${photo.consentKind}`),
    );
  await expect.poll(photosOf).toEqual(['true guardian']);
  await page.reload();
  await expect(page.getByLabel('有 14 岁以下的孩子，监护人也同意')).toBeChecked();
});

test('to start anew asks first, and takes the photos that wait as well', async ({ page, context }) => {
  await openAsClerk(page);
  await page.goto(`${product.url}/admin/record`);
  await context.setOffline(true);
  await page.getByLabel('活动名称').fill('不要了的活动');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await phonePhoto('IMG_3.jpg'));
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible();
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: '清空重填' }).tap();
  await expect(page.getByLabel('活动名称')).toHaveValue('不要了的活动');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '清空重填' }).tap();
  await expect(page.getByLabel('活动名称')).toHaveValue('');
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toHaveCount(0);
});
