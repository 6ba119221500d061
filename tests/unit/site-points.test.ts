import { expect, test } from 'vitest';
import { rulesByTime } from '#site/subjects/points/rule-in-force.ts';
import { workedExample } from '#site/subjects/points/worked-example.ts';
import { aRule } from '../support/site-rows.ts';

test('the latest version that has begun is in force, later ones are announced', () => {
  const rules = [
    aRule({ id: 'next', startsOn: '2027-01-01' }),
    aRule({ id: 'first', startsOn: '2024-01-01' }),
    aRule({ id: 'now', startsOn: '2026-01-01' }),
    aRule({ id: 'second', startsOn: '2025-01-01' }),
  ];
  const { current, former, announced } = rulesByTime(rules, '2026-12-31');
  expect(current?.id).toBe('now');
  expect(former.map((rule) => rule.id)).toEqual(['second', 'first']);
  expect(announced.map((rule) => rule.id)).toEqual(['next']);
});

test('before any version has begun none is in force', () => {
  expect(rulesByTime([aRule()], '2025-12-31').current).toBeUndefined();
});

test('the worked example is computed like everybody’s, with the strongest factors, and stops at the cap', () => {
  expect(workedExample(aRule(), 3)).toMatchObject({
    tenths: 63,
    words: '3 小时 × 领队 1.4 × 较难 1.5 = 6.3 分',
  });
  expect(workedExample(aRule({ capPerActivity: 5 }), 3)).toMatchObject({ tenths: 50 });
});

test('a rule without factors has no example', () => {
  expect(workedExample(aRule({ roles: [] }), 3)).toBeNull();
});
