import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rowHash } from '#content/sealed/row-hash.ts';
import { sealMonth } from '#content/sealed/seal-month.ts';
import type { SealedRow } from '#content/sealed/sealed-row.ts';
import { checkSealedFile } from '#content/verify/check-sealed-file.ts';
import { emptyRow } from '../../support/empty-row.ts';

const work = mkdtempSync(path.join(tmpdir(), 'sealed-file-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const row = (place: number, hours = 2): SealedRow => ({
  id: `p${place}`,
  salt: String(place).padStart(64, '0'),
  day: '2026-06-03',
  activityId: 'a1',
  volunteerId: `v${place}`,
  name: '张三',
  hours,
  hoursKnownBy: 'signed',
  role: 'volunteer',
});
const sealed = [row(1), row(2), row(3)];
const tables = (active: number) => ({
  sealedMonths: [sealMonth('2026-06', sealed.map(rowHash))],
  volunteerCounts: [
    { ...emptyRow('volunteerCounts'), id: '2026-06', period: '2026-06', scope: 'town' as const, active },
  ],
});

async function check(rows: readonly SealedRow[], active = 3, text?: string) {
  const file = path.join(work, 'rows.json');
  writeFileSync(
    file,
    text ?? JSON.stringify({ kind: 'sealed-rows', month: '2026-06', town: '镇', takenAt: '', rows }),
  );
  const notices: string[] = [];
  const faults = await checkSealedFile(file, tables(active), notices);
  return { notices: notices.join(), faults: faults.map(({ message }) => message) };
}

test('the rows that were sealed are the same, and say of how many people', async () => {
  expect(await check(sealed)).toEqual({ notices: expect.stringContaining('共 3 人'), faults: [] });
});

test('altered, missing and added rows are named', async () => {
  expect((await check([row(1), row(2, 9), row(3)])).faults).toEqual(['2026-06 的参与记录第 2 行被改动过。']);
  expect((await check([row(1), row(3)])).faults).toEqual(['2026-06 的参与记录第 2 行不见了。']);
  expect((await check([...sealed, row(4)])).faults).toEqual(['2026-06 的参与记录第 4 行是后来添上的。']);
});

test('a published number of people that is not that of the rows is found', async () => {
  expect((await check(sealed, 30)).faults[0]).toContain('公布 30，参与记录里是 3 人');
});

test('another file is a sentence', async () => {
  await expect(check([], 3, '{}')).rejects.toThrow('不是实践所给的参与记录文件');
  await expect(check([], 3, '{')).rejects.toThrow('不是完整的 JSON');
  await expect(checkSealedFile(path.join(work, 'none'), tables(3), [])).rejects.toThrow('没有文件');
});
