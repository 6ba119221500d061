import { expect, it } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';
import { judgeLink } from '#content/privacy/judge-link.ts';
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

it('knows a page of the site that does not exist', () => {
  const site = { ownHosts: [], hasPage: (path: string) => path === '/stations/longyan/' };
  expect(judgeLink('/stations/longyan/#hours', site)).toBe('fine');
  expect(judgeLink('/stations/longyam/', site)).toBe('broken');
});
