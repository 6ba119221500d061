import { describe, expect, it } from 'vitest';
import { breakTitle } from '#cms/papers/word/break-title.ts';
import { wordFile } from '#cms/papers/word/word-file.ts';
import {
  wordAddressee,
  wordHeading,
  wordNote,
  wordSignature,
  wordTable,
  wordText,
  wordTitle,
} from '#cms/papers/word/word-parts.ts';
import { docxFaults, readParts } from '../support/docx-faults.ts';

describe('the title of an official paper', () => {
  it.each([
    ['推荐信', ['推荐信']],
    [
      '青坪镇新时代文明实践所2026年上半年志愿服务工作总结',
      ['青坪镇新时代文明实践所', '2026年上半年志愿服务工作总结'],
    ],
    ['关于推荐张三同志参加2026年就业招聘的函', ['关于推荐张三同志参加', '2026年就业招聘的函']],
  ])('%s is broken where words end', (title, lines) => {
    expect(breakTitle(title)).toEqual(lines);
  });

  it('loses no character, however long it is', () => {
    const title = '新时代文明实践站志愿服务积分兑换物品与资格管理办法（试行）'.repeat(5);
    expect(breakTitle(title).join('')).toBe(title);
    for (const line of breakTitle(title)) expect([...line].length).toBeLessThanOrEqual(20);
  });
});

describe('a Word file', () => {
  const file = () =>
    wordFile('<试> & "件"', [
      wordTitle('关于<b>&的说明'),
      wordAddressee('镇政府：'),
      wordHeading(1, '一、基本情况'),
      wordText('正文 <w:t> & \u{20000}。'),
      wordTable(
        [
          { heading: '时期', share: 1 },
          { heading: '次数', share: 1, isNumber: true },
        ],
        [['2026年', '12']],
      ),
      wordNote('注。'),
      ...wordSignature('镇实践所', '2026年11月30日'),
    ]);

  it('is well-formed, and everything that it refers to is in it', async () => {
    expect(await docxFaults(await file())).toEqual([]);
  });

  it('holds what was written as text, names its fonts and has no grid', async () => {
    const parts = await readParts(await file());
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toContain('关于&lt;b&gt;&amp;的说明');
    // A grid of characters, not the pitch of lines that Word itself writes.
    expect(document).not.toMatch(/docGrid[^>]*w:type/);
    expect(parts.get('word/fontTable.xml')).toContain('<w:altName w:val="仿宋_GB2312"/>');
  });
});
