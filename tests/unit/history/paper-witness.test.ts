import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticePage } from '#cms/counter/notice-texts.ts';
import { keepHistory } from '#cms/history/keep-history.ts';
import { paperWitness } from '#cms/history/paper-witness.ts';
import { wordFile } from '#cms/papers/word/word-file.ts';
import { wordText } from '#cms/papers/word/word-parts.ts';
import { wordWitness } from '#cms/papers/word/word-witness.ts';
import { docxFaults } from '../../support/docx-faults.ts';
import { held, writeTown } from '../../support/history-town.ts';

const work = mkdtempSync(path.join(tmpdir(), 'witness-'));
const place = { dataDir: path.join(work, 'data'), basePath: '/wmsj/' };
let hash = '';

beforeAll(async () => {
  expect(paperWitness(place, null)).toBeNull();
  const siteDir = path.join(work, 'site');
  hash = (await writeTown(siteDir, [held('a1', '2026-03-05')])).slice(0, 12);
  const at = new Date('2026-03-06T10:00:00+08:00');
  await keepHistory({ ...place, siteDir, kind: 'release', at, reasonOf: () => Promise.resolve('') });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const notice = {
  title: '公示',
  from: '2026-01-01T12:00:00+08:00',
  to: '2026-03-31T12:00:00+08:00',
  asOf: '2026-04-01T12:00:00+08:00',
  appealUntil: '2026-04-10T12:00:00+08:00',
  rows: [],
  issuer: '青禾镇新时代文明实践所',
  phone: '',
  appeals: { total: 0, upheld: 0, rejected: 0, open: 0 },
};

test('a notice prints the hash, the day and a QR code of the frozen page; without an address of the site the path', () => {
  const witness = paperWitness(place, 'https://wmsj.example.gov.cn/');
  expect(witness?.address).toBe(`https://wmsj.example.gov.cn/wmsj/data/history/${hash}/`);
  const page = noticePage({ ...notice, witness }, 'A4').toString();
  expect(page).toContain(hash);
  expect(page).toContain('2026年3月6日');
  expect(page).toContain('当时公布的数字');
  const offline = noticePage({ ...notice, witness: paperWitness(place, null) }, 'A4').toString();
  expect(offline).toContain(`/wmsj/data/history/${hash}/`);
  expect(offline).not.toContain('<svg');
  expect(noticePage({ ...notice, witness: null }, 'A4').toString()).not.toContain('指纹');
});

test('a Word file with it is whole', async () => {
  const parts = await wordWitness(paperWitness(place, 'https://wmsj.example.gov.cn'));
  expect(parts).toHaveLength(2);
  const file = await wordFile('说明', [wordText('正文'), ...parts]);
  expect(await docxFaults(file)).toEqual([]);
});
