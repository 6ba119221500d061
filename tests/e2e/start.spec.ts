import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isAdminBuilt } from '#cms/start/build-admin.ts';

test('after a start the admin counts as built, so that the next start does not build it again', () => {
  expect(isAdminBuilt(path.resolve('.'))).toBe(true);
});
