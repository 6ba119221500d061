import { describe, expect, it } from 'vitest';
import { possibleActions } from '#cms/review/possible-actions.ts';
import { stateAfter } from '#cms/review/state-after.ts';
import { stepFault, type StepCase } from '#cms/review/step-fault.ts';

const now = new Date('2026-05-01T08:00:00+08:00');
const course = { levels: 3, publishAt: null, now };
const reviewer = (role: 'first' | 'second' | 'third', id = role) => ({ id, roles: [role], mayEdit: true });
const situation: StepCase = {
  action: 'approve',
  state: 'first',
  taker: reviewer('first'),
  levels: 3,
  writtenBy: ['clerk'],
  passedBy: [],
  isLive: false,
  remark: '',
};

describe('the way of a text through the review', () => {
  it.each([
    [3, ['first', 'second', 'third', 'published']],
    [2, ['first', 'second', 'published']],
    [1, ['first', 'published']],
  ] as const)('passes %i levels, as the setting says', (levels, way) => {
    const walked = way.slice(0, -1).map((state) => stateAfter('approve', state, { ...course, levels }));
    expect([stateAfter('submit', 'draft', course), ...walked]).toEqual([...way]);
  });

  it('ends when the setting was lowered while the text was further up', () => {
    expect(stateAfter('approve', 'third', { ...course, levels: 1 })).toBe('published');
  });

  it('waits for its time when one is set that is still to come', () => {
    expect(stateAfter('approve', 'third', { ...course, publishAt: '2026-05-02T00:00:00Z' })).toBe(
      'scheduled',
    );
    expect(stateAfter('approve', 'third', { ...course, publishAt: '2026-04-02T00:00:00Z' })).toBe(
      'published',
    );
    expect(stateAfter('publish', 'scheduled', course)).toBe('published');
  });

  it('begins anew after it was sent back or taken back', () => {
    expect(stateAfter('return', 'second', course)).toBe('draft');
    expect(stateAfter('withdraw', 'scheduled', course)).toBe('draft');
  });

  it('goes on with a new version when the live one is taken down', () => {
    expect(stateAfter('takeDown', 'second', course)).toBe('second');
    expect(stateAfter('expire', 'published', course)).toBe('draft');
  });
});

describe('who may take which step', () => {
  it('lets the reviewer of the level approve', () => {
    expect(stepFault(situation)).toBeNull();
  });

  it.each([
    ['the role of another level', { taker: reviewer('second') }, '这一步由一审人员审核，您没有一审的角色。'],
    [
      'an administrator without the role',
      { taker: { id: 'a', roles: ['administrator' as const], mayEdit: true } },
      '这一步由一审人员审核，您没有一审的角色。',
    ],
    [
      'whoever wrote or changed the text',
      { writtenBy: ['clerk', 'first'] },
      '不能审核自己写的或改过的稿件，请交给别的审核人。',
    ],
    [
      'a level that nobody waits for',
      { state: 'draft' as const },
      '现在是“起草中”，不能通过。请刷新页面看最新进度。',
    ],
    ['the clock', { taker: 'clock' as const }, '通过要由人来做。'],
  ])('refuses to let %s approve', (_, part, message) => {
    expect(stepFault({ ...situation, ...part })).toBe(message);
  });

  it.each(['first', 'second', 'third'] as const)(
    'lets nobody approve or send back at the level %s what they wrote or changed, and others both',
    (level) => {
      const own = { ...situation, state: level, taker: reviewer(level), remark: '日期不对' };
      for (const action of ['approve', 'return'] as const) {
        expect(stepFault({ ...own, action, writtenBy: ['clerk', level] })).toContain(
          '不能审核自己写的或改过的稿件',
        );
        expect(stepFault({ ...own, action })).toBeNull();
      }
      expect(possibleActions({ ...own, writtenBy: [level] })).not.toContain('return');
    },
  );

  it('leaves what waits for its time with whoever decides last', () => {
    const waiting = {
      ...situation,
      action: 'return' as const,
      state: 'scheduled' as const,
      remark: '日期不对',
    };
    expect(stepFault({ ...waiting, taker: reviewer('third') })).toBeNull();
    expect(stepFault({ ...waiting, taker: reviewer('third'), writtenBy: ['third'] })).toContain('自己写的');
    expect(stepFault({ ...waiting, taker: reviewer('first') })).toContain('您没有三审的角色');
  });

  it('refuses a second level to a person with the roles of both', () => {
    const taker = { id: 'p', roles: ['first', 'second'] as const, mayEdit: true };
    expect(stepFault({ ...situation, taker })).toBeNull();
    expect(stepFault({ ...situation, taker, state: 'second', passedBy: ['p'] })).toBe(
      '同一篇稿件，一个人只能审一级，请交给别的审核人。',
    );
  });

  it('wants a reason for sending back, for an emergency and for taking down', () => {
    expect(stepFault({ ...situation, action: 'return', remark: ' ' })).toBe('退回修改要写明原因。');
    expect(stepFault({ ...situation, action: 'return', remark: '日期不对' })).toBeNull();
    const taker = { id: 'a', roles: ['administrator'] as const, mayEdit: true };
    expect(stepFault({ ...situation, action: 'emergency', taker })).toBe('应急发布要写明原因。');
    expect(stepFault({ ...situation, action: 'takeDown', taker, isLive: true })).toBe(
      '从网站撤下要写明原因。',
    );
  });

  it('leaves the emergency to administrators', () => {
    expect(stepFault({ ...situation, action: 'emergency', remark: '汛情' })).toBe(
      '应急发布只能由管理员进行。',
    );
  });

  it('lets writers and editors take a text back, and nobody submit who may not change it', () => {
    const writer = { id: 'clerk', roles: ['clerk'] as const, mayEdit: true };
    expect(stepFault({ ...situation, action: 'withdraw', taker: writer })).toBeNull();
    expect(stepFault({ ...situation, action: 'withdraw' })).toContain('只有写稿人和编辑可以撤回');
    const stranger = { ...writer, id: 'other', mayEdit: false };
    expect(stepFault({ ...situation, action: 'submit', state: 'draft', taker: stranger })).toContain(
      '不能提交',
    );
  });

  it('takes nothing down that is not on the site', () => {
    const taker = { id: 'e', roles: ['editor'] as const, mayEdit: true };
    expect(stepFault({ ...situation, action: 'takeDown', taker, remark: '有误' })).toBe(
      '这条记录不在网站上，不用撤下。',
    );
  });

  it('offers each person the steps they can take', () => {
    expect(possibleActions(situation)).toEqual(['approve', 'return']);
    expect(possibleActions({ ...situation, state: 'scheduled', taker: reviewer('third') })).toEqual([
      'return',
    ]);
    expect(
      possibleActions({
        ...situation,
        taker: { id: 'a', roles: ['administrator'], mayEdit: true },
        isLive: true,
      }),
    ).toEqual(['withdraw', 'emergency', 'takeDown']);
    expect(possibleActions({ ...situation, taker: 'clock', state: 'scheduled' })).toEqual([
      'return',
      'publish',
      'expire',
    ]);
  });
});
