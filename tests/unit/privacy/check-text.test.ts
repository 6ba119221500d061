import { expect, it } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';
import { findPrivateValues } from '#content/privacy/private-patterns.ts';
import { judgeLink } from '#content/privacy/judge-link.ts';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import { gateSurroundings } from '../../support/gate-texts.ts';

it('tells what a passage is, where it stands, how grave it is, what to do and how it would read masked', () => {
  expect(checkText('联系张桂英，13812345678', 'story.body', gateSurroundings)).toEqual([
    {
      kind: 'knownName',
      field: 'story.body',
      index: 2,
      match: '张桂英',
      severity: 'block',
      advice: expect.stringContaining('没有同意公开姓名'),
      suggestion: '张*',
    },
    {
      kind: 'mobile',
      field: 'story.body',
      index: 6,
      match: '13812345678',
      severity: 'block',
      advice: expect.stringContaining('个人手机号不能公开'),
      suggestion: '138****5678',
    },
  ]);
});

it('warns of a word on the town’s list and offers what the list says instead', () => {
  const [finding] = checkText('农民工子女', '', gateSurroundings);
  expect(finding).toMatchObject({ kind: 'listedWord', severity: 'warn', suggestion: '务工人员子女' });
  expect(finding?.advice).toContain('建议写“务工人员子女”');
});

it('tells a passage once, under the kind that claims it first', () => {
  expect(checkText('身份证529999194903124020', '', gateSurroundings)).toHaveLength(1);
});

it('finds every child of a row before an age, each by its own name', () => {
  const found = checkText('田宇轩、田宇航、田宇晨（7岁）来了', '', gateSurroundings);
  expect(found.map(({ kind, match }) => [kind, match])).toEqual([
    ['childName', '田宇轩'],
    ['childName', '田宇航'],
    ['childName', '田宇晨'],
  ]);
});

it('knows a page of the site that does not exist', () => {
  const site = { ownHosts: [], hasPage: (path: string) => path === '/stations/longyan/' };
  expect(judgeLink('/stations/longyan/#hours', site)).toBe('fine');
  expect(judgeLink('/stations/longyam/', site)).toBe('broken');
});

/** The text after a click on every 打码. */
const masked = (text: string, surroundings = gateSurroundings) =>
  checkText(text, '', surroundings).reduceRight(maskPassage, text);

it('masks a known name whole, wherever the text ends', () => {
  const surroundings = { ...gateSurroundings, names: new Set(['何明会', '何家三姐妹', '古丽巴哈尔·买买提']) };
  for (const [text, shown] of [
    ['志愿者看望何明会', '志愿者看望何*'],
    ['何明会', '何*'],
    ['何 明 会', '何*'],
    ['看望何明会老人', '看望何*老人'],
    ['感谢古丽巴哈尔·买买提', '感谢古*'],
    ['感谢古丽巴哈尔买买提', '感谢古*'],
    ['感谢古丽巴哈尔•买买提', '感谢古*'],
  ] as const)
    expect(masked(text, surroundings), text).toBe(shown);
});

it('masks a number as it is shown, whatever keeps its parts asunder in the source', () => {
  for (const text of [
    '（138）1234-5678',
    '008613812345678',
    '138**1234**5678',
    '138<b>1234</b>5678',
    '138`1234`5678',
    '138\\-1234\\-5678',
    '138&#49;2345678',
    '138\n1234\n5678',
    '1\u200b3\ufe0f8\u20601234\u00ad5678',
    '١٣٨١٢٣٤٥٦٧٨',
  ])
    expect(masked(`电话${text}。`), text).toBe('电话138****5678。');
});

it('finds each prefix of mobile numbers that is in use, on a page too, and what is none not', () => {
  for (let prefix = 130; prefix <= 199; prefix += 1) {
    const number = `${prefix}00001234`;
    expect(
      checkText(`打${number}`, '', gateSurroundings).map(({ match }) => match),
      number,
    ).toEqual([number]);
    expect(findPrivateValues(`打${number}。`)).toMatchObject([{ kind: 'mobile', match: number }]);
  }
  for (const number of ['10800001234', '11900001234', '12300001234', '1380000123', '138000012345'])
    expect(checkText(`共${number}`, '', gateSurroundings), number).toEqual([]);
});

it('knows an ID card by its check digit and its birthday', () => {
  const kinds = (text: string) => checkText(text, '', gateSurroundings).map(({ kind }) => kind);
  expect(kinds('编号529999194903124020')).toEqual(['idCard']);
  expect(kinds('编号11010519491231002x')).toEqual(['idCard']);
  // Every check digit once, one per remainder (eleven).
  for (const number of [
    ...['529999194903121006', '529999194903121014', '529999194903121022', '529999194903121030'],
    ...['529999194903121049', '529999194903121057', '529999194903121065', '529999194903121073'],
    ...['529999194903121081', '52999919490312109X', '529999194903121188'],
  ])
    expect(kinds(`编号${number}`), number).toEqual(['idCard']);
  for (const digit of '123456789X') expect(kinds(`编号52999919490312402${digit}`), digit).toEqual([]);
  // The check digit is right, the month or the day is not.
  for (const number of ['529999194913124024', '529999194900124025', '529999194903324022'])
    expect(kinds(`编号${number}`), number).toEqual([]);
});
