import { expect, test } from '@playwright/test';
import { workbookOf } from '#cms/exchange/sheet-file.ts';
import { product } from '../support/product.ts';
import { createStaff, signIn } from '../support/staff.ts';

test('a messy sheet is checked, its refused rows told, the rest taken in and taken back', async ({
  page,
}, testInfo) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, await createStaff('莫编辑', ['editor']));
  await page.goto(`${product.url}/admin/exchange`);
  const unique = String(Date.now()).slice(-8);
  const buffer = await workbookOf([
    {
      name: '登记表',
      title: '青禾镇志愿者登记表',
      headings: ['序号', '手机', '志愿者姓名', '注册时间', '所属站点', '人员类别'],
      rows: [
        [1, `139${unique}`, '覃 新', '2026.3.5', '龙堰村', '群众'],
        [2, `138${unique}`, '卢新', 46086, '龙堰村站', '党员'],
        [3, '', '莫新', '二月三十', '龙堰村站', '党员'],
      ],
    },
  ]);
  await page.getByLabel('导入什么').selectOption({ label: '志愿者' });
  await page
    .locator('.exchange-drop input')
    .setInputFiles({ name: '志愿者.xlsx', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('heading', { name: '“志愿者.xlsx”检查完了' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('“二月三十”不是日期')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('checked.png'), fullPage: true });
  await page.getByRole('button', { name: '新增 2' }).click();
  await expect(page.getByRole('cell', { name: '覃新', exact: true })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载不能导入的 1 行' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('不能导入的志愿者.xlsx');
  await page.getByRole('button', { name: '确认导入 2 条' }).click();
  await expect(page.getByRole('heading', { name: '已导入 2 条' })).toBeVisible({ timeout: 20_000 });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: testInfo.outputPath('phone.png'), fullPage: true });

  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(page.getByText('已撤销。')).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${product.url}/admin/collections/volunteers?where[kind][equals]=squire`);
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.list-export').getByRole('link', { name: 'Excel' }).click(),
  ]);
  expect(list.suggestedFilename()).toMatch(/^志愿者 \d{4}-\d{2}-\d{2}\.xlsx$/);
});

test('a large ledger with a sheet for each month is read as one, and shows how far it is', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, await createStaff('大表编辑', ['editor']));
  await page.goto(`${product.url}/admin/exchange`);
  const month = (name: string, first: number) => ({
    name,
    headings: ['姓名', '手机', '注册日期', '所属站点'],
    rows: Array.from({ length: 700 }, (_, n) => ['覃大表', `1370${first + n}`, '2026-03-05', '龙堰村站']),
  });
  const buffer = await workbookOf([month('1月', 1_000_000), month('2月', 2_000_000)]);
  await page.getByLabel('导入什么').selectOption({ label: '志愿者' });
  await page
    .locator('.exchange-drop input')
    .setInputFiles({ name: '全年.xlsx', mimeType: 'application/octet-stream', buffer });
  const far = page.getByText(/^\d+ \/ 1400 行$/);
  await expect(far).toBeVisible({ timeout: 20_000 });
  const bar = page.getByRole('progressbar', { name: '进度' });
  await expect.poll(() => bar.evaluate((at: HTMLProgressElement) => at.position)).toBeGreaterThan(0);
  await expect(page.getByText('2 张同样的工作表，一起读了：“1月”“2月”')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: '新增 1400' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '“1月”第 2 行' })).toBeVisible();
});
