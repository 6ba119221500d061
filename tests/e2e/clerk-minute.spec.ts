import { expect, test, type Page } from '@playwright/test';
import { phonePhoto } from '../support/photo.ts';
import { product } from '../support/product.ts';
import { createStaff, signIn } from '../support/staff.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
// One account and one phone each: what one test leaves in the phone is not the other's.
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
  await page.getByText('照片里能认出人，都已同意公开').tap();
  await fill('经过', '镇卫生院的医生到村里量血压、测血糖，讲怎样按时吃药。');
  await expect(page.getByText('已上传')).toBeVisible();
  await tap('交去审核');
  await expect(page.getByRole('heading', { name: '已交去审核' })).toBeVisible();
  console.log(`taps and fields of a complete record: ${touched}`);
  expect(touched).toBeLessThanOrEqual(12);
  // What nobody typed is there all the same.
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
  // The battery runs out, the page is opened anew: everything is there.
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
