import { describe, expect, it } from 'vitest';
import { duplicatesOf, type Comparable } from '#cms/board/duplicates-of.ts';
import { likeness } from '#cms/board/likeness.ts';
import { proposeTeams, type TeamFacts } from '#cms/board/propose-teams.ts';
import { dueOn, usualDeadlines, type NeedDays } from '#cms/records/needs/due-on.ts';

describe('likeness of two texts', () => {
  it('is 1 for the same words, whatever their spaces and punctuation', () => {
    expect(likeness('希望周末，开放篮球场！', '希望 周末开放篮球场')).toBe(1);
  });
  it.each([
    ['希望周末开放篮球场', '篮球场周末能不能开放'],
    ['想学用智能手机', '想学智能手机怎么用'],
  ])('is high for “%s” and “%s”', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.4);
  });
  it.each([
    ['希望周末开放篮球场', '想请人讲讲借条怎么写'],
    ['', ''],
    ['路', '路'],
    ['', '希望周末开放篮球场'],
  ])('is low for “%s” and “%s”', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(0.2);
  });
});

describe('needs that may ask for the same', () => {
  const need = (id: string, change: Partial<Comparable> = {}): Comparable => ({
    ...{ id, village: 'longyan', state: 'submitted', isMerged: false, submittedOn: '2026-11-01' },
    texts: ['希望周末开放篮球场'],
    ...change,
  });
  const found = (change: Partial<Comparable>) =>
    duplicatesOf(need('a'), [need('b', change)]).map(({ id }) => id);

  it('are found in the same village', () => expect(found({})).toEqual(['b']));
  it('are found by the asker’s own words, too', () =>
    expect(found({ texts: ['网上微心愿（待拟标题）', '篮球场周末开放一下吧'] })).toEqual(['b']));
  it.each([
    ['of another village', { village: 'fengming' }],
    ['of no village', { village: null }],
    ['that was refused', { state: 'refused' as const }],
    ['that was merged already', { isMerged: true }],
    ['of half a year before', { submittedOn: '2026-05-01' }],
    ['about something else', { texts: ['想请人讲讲借条怎么写'] }],
    ['that is the need itself', { id: 'a' }],
  ])('do not include one %s', (_, change) => expect(found(change)).toEqual([]));
});

describe('teams proposed for a need', () => {
  const team = (id: string, change: Partial<TeamFacts> = {}): TeamFacts => ({
    ...{ id, name: id, level: 'town', category: null, village: null, projectCategories: [], load: 0 },
    ...change,
  });
  const order = (...teams: TeamFacts[]) =>
    proposeTeams({ category: 'care', village: 'longyan' }, teams).map(({ id }) => id);

  it('begin with the category, also before a nearer team of another', () => {
    expect(
      order(team('near', { level: 'village', village: 'longyan' }), team('fit', { category: 'care' })),
    ).toEqual(['fit', 'near']);
  });
  it('take the nearer of two that fit', () => {
    const near = team('near', { category: 'care', level: 'village', village: 'longyan' });
    expect(order(team('town', { category: 'care' }), near)).toEqual(['near', 'town']);
  });
  it('take the one with less in hand where all else is equal', () => {
    expect(order(team('busy', { category: 'care', load: 3 }), team('free', { category: 'care' }))).toEqual([
      'free',
      'busy',
    ]);
  });
  it('take one from the town where the nearer one has its hands full', () => {
    const near = { category: 'care', level: 'village', village: 'longyan' } as const;
    const town = team('town', { category: 'care' });
    expect(order(team('near', { ...near, load: 3 }), town)).toEqual(['near', 'town']);
    expect(order(team('near', { ...near, load: 5 }), town)).toEqual(['town', 'near']);
  });
  it('say why in words', () => {
    expect(
      proposeTeams({ category: 'care', village: 'longyan' }, [
        team('x', { projectCategories: ['care'], load: 2 }),
      ]),
    ).toEqual([{ id: 'x', name: 'x', why: '有这类项目，镇级队伍，手上 2 单' }]);
  });
  it('fit no category where the need has none', () => {
    const [only] = proposeTeams({ category: null, village: null }, [team('x', { projectCategories: [''] })]);
    expect(only?.why).toBe('类别不同，镇级队伍，手上没有单');
  });
});

describe('the day by which a step is due', () => {
  const days: NeedDays = {
    state: 'submitted',
    submittedOn: '2026-02-26',
    acceptedOn: '2026-02-27',
    dispatchedOn: '2026-03-01',
    startedOn: '2026-03-02',
    doneOn: '2026-03-10',
  };
  it.each([
    ['submitted', '2026-03-01'],
    ['accepted', '2026-03-01'],
    ['dispatched', '2026-03-03'],
    ['in-service', '2026-03-17'],
    ['done', '2026-03-17'],
    ['rated', null],
    ['refused', null],
  ] as const)('of a need that is %s is %s', (state, due) => {
    expect(dueOn({ ...days, state }, usualDeadlines)).toBe(due);
  });
  it('counts from the step before where a day is not known', () => {
    const known = { ...days, acceptedOn: null, dispatchedOn: null, startedOn: null, doneOn: null };
    expect(dueOn({ ...known, state: 'in-service' }, usualDeadlines)).toBe('2026-03-13');
  });
});
