import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowedLicences, licences, noticeText } from '../support/notice-text.ts';

test('NOTICE names every library that the product runs with; `npx vitest run --project unit tests/unit/notice.test.ts -u` writes it anew', async () => {
  await expect(noticeText()).toMatchFileSnapshot('../../NOTICE');
});

test('no licence is among them that asks for more than its notice', () => {
  const strange = [...licences()].filter(([licence]) =>
    licence
      .replace(/[()]/g, '')
      .split(/ AND /)
      .some(
        (part) => !part.split(/ OR /).some((one) => allowedLicences.some((allowed) => allowed.test(one))),
      ),
  );
  expect(strange).toEqual([]);
});

test('LICENSE is the one that package.json names', () => {
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ license: 'MIT' });
});
