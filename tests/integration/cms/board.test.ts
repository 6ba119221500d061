import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '#cms/errors/record-of.ts';
import { needMove, needMoves } from '#cms/records/needs/need-states.ts';
import { needStates, type NeedState } from '#content/schema/need.ts';
import { daysBetween } from '#content/time/days.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let village: string;
let station: string;
let [team, otherTeam] = ['', ''];
let people: Record<'editor' | 'clerk' | 'otherClerk' | 'leader' | 'otherLeader' | 'inspector', Person>;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  village = await makeRecord(payload, 'villages', { name: '龙堰村' });
  station = await makeRecord(payload, 'stations', { village });
  const other = await makeRecord(payload, 'stations');
  team = await makeRecord(payload, 'teams', { name: '银龄助学队', _status: 'published' });
  otherTeam = await makeRecord(payload, 'teams', { name: '护水队', _status: 'published' });
  people = {
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [station] }),
    otherClerk: await makePerson(payload, '信息员乙', ['clerk'], { stations: [other] }),
    leader: await makePerson(payload, '队长甲', ['leader'], { teams: [team] }),
    otherLeader: await makePerson(payload, '队长乙', ['leader'], { teams: [otherTeam] }),
    inspector: await makePerson(payload, '考核员', ['inspector']),
  };
});
afterAll(() => cms.close());

let made = 0;
/** A need in a state, with everything that the state requires. */
async function makeNeed(state: NeedState, change: Record<string, unknown> = {}) {
  return cms.payload.create({
    collection: 'needs',
    data: {
      title: `需求甲乙丙丁${(made += 1)}`,
      channel: 'visit',
      state,
      submittedOn: '2026-11-02T12:00:00.000Z',
      village,
      station,
      ...(['submitted', 'accepted', 'refused'].includes(state) ? {} : { team }),
      ...(state === 'refused' ? { refusalReason: '不归镇里管' } : {}),
      ...(state === 'done' || state === 'rated' ? { result: '办好了' } : {}),
      ...(state === 'rated' ? { rating: 2 } : {}),
      person: { name: '张三丰', phone: '13800000000' },
      ...change,
    },
    context: { skipPublish: true },
  });
}
const ask = (who: keyof typeof people, method: 'GET' | 'POST', path: string, body?: object) =>
  askApi(cms.payload, method, `/board${path}`, { token: people[who].token, ...(body ? { body } : {}) });
const needOf = (id: string) => cms.payload.findByID({ collection: 'needs', id, depth: 0 });
const said = (body: Readonly<Record<string, unknown>>) =>
  String(recordOf(Array.isArray(body['errors']) ? body['errors'][0] : {})['message']);
async function move(who: keyof typeof people, id: string, to: NeedState, more: Record<string, unknown> = {}) {
  const { updatedAt } = await needOf(id);
  const { status, body } = await ask(who, 'POST', `/${id}/move`, { to, seen: updatedAt, ...more });
  return { status, told: status === 200 ? '' : said(body) };
}
const stepsOf = async (id: string) =>
  (await cms.payload.find({ collection: 'needSteps', where: { need: { equals: id } }, sort: 'at', depth: 0 }))
    .docs;

const asked = { team: '银', refusalReason: '不归镇里管', result: '修好了路灯', rating: '4' };
const given = () => ({ ...asked, team, word: '说明一句' });

describe('a move on the board', () => {
  it('is possible exactly along the table, with everything that it asks for', async () => {
    const found: string[] = [];
    for (const from of Object.keys(needStates) as NeedState[])
      for (const to of Object.keys(needStates) as NeedState[]) {
        if (from === to) continue;
        const { id } = await makeNeed(from);
        if ((await move('editor', id, to, given())).status === 200) found.push(`${from} ${to}`);
      }
    expect(found.toSorted()).toEqual(needMoves.map(({ from, to }) => `${from} ${to}`).toSorted());
  }, 60_000);

  it('leaves a line: who, when, from, to, the word', async () => {
    const { id, code } = await makeNeed('dispatched');
    await move('clerk', id, 'accepted', { word: '队伍这周没有人手' });
    expect(await stepsOf(id)).toMatchObject([
      { kind: 'move', code, from: 'dispatched', to: 'accepted', name: '信息员甲', word: '队伍这周没有人手' },
    ]);
  });

  it.each([
    ['accepted', 'dispatched', { team: '' }, '请选择派给哪支队伍。'],
    ['submitted', 'accepted', { word: '字'.repeat(501) }, '说明最多写 500 个字，现在有 501 个。'],
    ['submitted', 'refused', { refusalReason: ' ' }, '请写明不予受理的原因：提出人凭查询码会看到，不公开。'],
    [
      'in-service',
      'done',
      { result: '' },
      '请用一句话写明办理结果：做了什么、解决得怎样。结果会公开，不写人名和住址。',
    ],
    ['done', 'rated', { rating: '6' }, '请选 1 到 5 分，按提出人自己说的打。'],
    ['done', 'rated', { rating: '四' }, '请选 1 到 5 分，按提出人自己说的打。'],
    ['accepted', 'submitted', { word: '' }, '“退回待受理”要写明原因。'],
    ['refused', 'accepted', { word: ' ' }, '“重新受理”要写明原因。'],
    ['dispatched', 'accepted', { word: '' }, '“退单”要写明原因。'],
    ['in-service', 'dispatched', { word: '' }, '“退回派单”要写明原因。'],
    ['done', 'in-service', { word: '' }, '“退回重办”要写明原因。'],
    ['rated', 'in-service', { word: '' }, '“重新办理”要写明原因。'],
    ['submitted', 'accepted', { word: '长'.repeat(501) }, '说明最多写 500 个字，现在有 501 个。'],
    ['submitted', 'done', {}, '不能从“已提交”直接移到“已办结”。这件需求现在可以移到：已受理、不予受理。'],
  ] as const)('from %s to %s is refused with %j', async (from, to, more, sentence) => {
    const { id } = await makeNeed(from);
    expect(await move('editor', id, to, { ...given(), ...more })).toMatchObject({ told: sentence });
    expect((await needOf(id)).state).toBe(from);
    expect(await stepsOf(id)).toEqual([]);
  });

  it('is refused where the result tells a telephone number, and the need stays', async () => {
    const { id } = await makeNeed('in-service');
    const { status } = await move('editor', id, 'done', { result: '给 13912345678 的大爷修好了' });
    expect([status, (await needOf(id)).state]).toEqual([400, 'in-service']);
  });

  it('is made once where two people make one at the same moment, and the other is told who was faster', async () => {
    const { id, updatedAt } = await makeNeed('submitted');
    const answers = await Promise.all([
      ask('editor', 'POST', `/${id}/move`, { to: 'accepted', seen: updatedAt }),
      ask('clerk', 'POST', `/${id}/move`, { to: 'refused', seen: updatedAt, refusalReason: '不归镇里管' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(said(refused?.body ?? {})).toMatch(/^这件需求刚被(?:编辑甲|信息员甲)改过，现在是/);
    expect(await stepsOf(id)).toHaveLength(1);
  });

  it('without the version that was seen is refused', async () => {
    const { id } = await makeNeed('submitted');
    const { body } = await ask('editor', 'POST', `/${id}/move`, { to: 'accepted' });
    expect(said(body)).toBe('看板没有说明您看到的是哪一版，没有改动。请刷新看板再试。');
  });

  it('of a rated need clears the rating but keeps it in the step', async () => {
    const { id } = await makeNeed('rated');
    await move('editor', id, 'in-service', { word: '没有修好' });
    expect(await needOf(id)).toMatchObject({
      state: 'in-service',
      rating: null,
      ratedOn: null,
      doneOn: null,
    });
    expect(await stepsOf(id)).toMatchObject([{ word: '没有修好（原评分 2 分）' }]);
  });
});

describe('a save in the form', () => {
  const save = async (data: Record<string, unknown>, from: NeedState) => {
    const { id } = await makeNeed(from);
    const { status, body } = await askApi(cms.payload, 'PATCH', `/needs/${id}`, {
      token: people.editor.token,
      body: data,
    });
    return { id, status, told: status === 200 ? '' : said(body) };
  };
  it('that moves a need back takes a reason, too', async () => {
    expect(await save({ state: 'accepted' }, 'dispatched')).toMatchObject({
      status: 400,
      told: '“退单”要写明原因：请在“这一步的说明”里写一句，再保存。',
    });
  });
  it('that sends a rated need back keeps the rating in the step too', async () => {
    const { id } = await save({ state: 'in-service', stepWord: '没有修好' }, 'rated');
    expect(await stepsOf(id)).toMatchObject([{ word: '没有修好（原评分 2 分）' }]);
  });
  it('leaves the same line as the board', async () => {
    const { id } = await save({ state: 'accepted', stepWord: '队伍没空' }, 'dispatched');
    expect(await stepsOf(id)).toMatchObject([{ to: 'accepted', name: '编辑甲', word: '队伍没空' }]);
  });
});

describe('who may move what', () => {
  it.each([
    ['the clerk of another station', 'otherClerk', 'submitted', 'accepted', 404],
    ['the leader of another team', 'otherLeader', 'dispatched', 'in-service', 404],
    ['a leader whose team does not have it yet', 'leader', 'submitted', 'accepted', 404],
    ['an inspector', 'inspector', 'submitted', 'accepted', 403],
    ['the team, what is the office’s', 'leader', 'in-service', 'dispatched', 403],
    ['the team, once it is done', 'leader', 'done', 'in-service', 403],
  ] as const)('not %s', async (_, who, from, to, status) => {
    const { id } = await makeNeed(from);
    expect(await move(who, id, to, given())).toMatchObject({ status });
  });

  it.each([
    ['in-service', 'dispatched', '接单'],
    ['accepted', 'dispatched', '退单'],
    ['done', 'in-service', '办结'],
  ] as const)('the team itself moves to %s from %s (%s)', async (to, from, label) => {
    const { id } = await makeNeed(from);
    expect((await move('leader', id, to, given())).status).toBe(200);
    expect(needMove(from, to)?.label).toBe(label);
    expect(await stepsOf(id)).toMatchObject([{ name: '队长甲' }]);
  });
});

describe('an opened card', () => {
  const person = async (who: keyof typeof people, state: NeedState) => {
    const { id } = await makeNeed(state);
    const { status, body } = await ask(who, 'GET', `/${id}`);
    return { id, status, name: recordOf(body['person'])['name'] };
  };
  const looks = async (record: string) =>
    (
      await cms.payload.count({
        collection: 'auditLog',
        where: { and: [{ action: { equals: 'look' } }, { record: { equals: record } }] },
      })
    ).totalDocs;

  it.each([
    ['editor', 'submitted', '张三丰'],
    ['clerk', 'submitted', '张三丰'],
    ['leader', 'dispatched', '张三丰'],
    ['leader', 'in-service', '张三丰'],
    ['leader', 'done', undefined],
    ['inspector', 'submitted', undefined],
  ] as const)('shows %s of a need that is %s as asker: %s', async (who, state, name) => {
    expect(await person(who, state)).toMatchObject({ status: 200, name });
  });

  it('leaves a line in the log where it tells who asked, and none where it does not', async () => {
    expect(await looks((await person('leader', 'dispatched')).id)).toBe(1);
    expect(await looks((await person('inspector', 'dispatched')).id)).toBe(0);
  });

  it('proposes teams only to those who dispatch', async () => {
    const { id } = await makeNeed('accepted');
    const teams = async (who: keyof typeof people) => (await ask(who, 'GET', `/${id}`)).body['teams'];
    expect(await teams('editor')).toHaveLength(2);
    expect(await teams('inspector')).toEqual([]);
  });
});

describe('the board', () => {
  interface Column {
    state: string;
    total: number;
    overdue: number;
    cards: { id: string; daysLate: number; mayBeDouble: boolean; merged: number; to: string[] }[];
  }
  const board = async (who: keyof typeof people, query = '') =>
    (await ask(who, 'GET', query)).body['columns'] as unknown as Column[];
  const cardOf = async (who: keyof typeof people, id: string, query = '') =>
    (await board(who, query)).flatMap(({ cards }) => cards).find((card) => card.id === id);

  it('shows a clerk the own station’s needs, a leader what was given to the own team', async () => {
    const { id } = await makeNeed('submitted');
    const { id: given } = await makeNeed('dispatched');
    const sees = async (who: keyof typeof people) => [
      Boolean(await cardOf(who, id)),
      Boolean(await cardOf(who, given)),
    ];
    expect(await sees('clerk')).toEqual([true, true]);
    expect(await sees('otherClerk')).toEqual([false, false]);
    expect(await sees('leader')).toEqual([false, true]);
    expect(await sees('otherLeader')).toEqual([false, false]);
    expect(await sees('inspector')).toEqual([true, true]);
  });

  it('never holds a name or a telephone number of who asked', async () => {
    await makeNeed('submitted');
    const text = JSON.stringify(await board('editor'));
    expect([text.includes('张三丰'), text.includes('13800000000')]).toEqual([false, false]);
  });

  it('marks what is overdue by the town’s own rule', async () => {
    const { id } = await makeNeed('submitted', { submittedOn: new Date().toISOString() });
    expect((await cardOf('editor', id))?.daysLate).toBe(0);
    const { id: old } = await makeNeed('submitted');
    expect((await cardOf('editor', old))?.daysLate).toBeGreaterThan(20);
    await cms.payload.updateGlobal({
      slug: 'siteSettings',
      data: { needDays: { accept: 365 } },
      context: { skipPublish: true },
    });
    expect((await cardOf('editor', old))?.daysLate).toBe(0);
    await cms.payload.updateGlobal({
      slug: 'siteSettings',
      data: { needDays: { accept: 3 } },
      context: { skipPublish: true },
    });
  });

  it('keeps what has ended for sixty days', async () => {
    const ago = (days: number) => ({ doneOn: new Date(Date.now() - days * 86_400_000).toISOString() });
    const [fresh, old] = [await makeNeed('done', ago(30)), await makeNeed('done', ago(90))];
    expect([Boolean(await cardOf('editor', fresh.id)), Boolean(await cardOf('editor', old.id))]).toEqual([
      true,
      false,
    ]);
  });

  it('is narrowed by village, channel and team, and by several at once', async () => {
    const { id } = await makeNeed('dispatched', { channel: 'phone' });
    expect(await cardOf('editor', id, `?village=${village}&channel=phone&team=${team}`)).toBeDefined();
    expect(await cardOf('editor', id, `?village=${village}&channel=visit`)).toBeUndefined();
    expect(await cardOf('editor', id, `?team=${otherTeam}`)).toBeUndefined();
  });

  it('offers an inspector no move', async () => {
    const { id } = await makeNeed('submitted');
    expect((await cardOf('inspector', id))?.to).toEqual([]);
    expect((await cardOf('editor', id))?.to).toEqual(['accepted', 'refused']);
  });

  it('puts first who waits for an answer, then what is due first, and counts what it does not show', async () => {
    const place = { village: await makeRecord(cms.payload, 'villages', { name: '柳溪村' }) };
    const day = (number: number) => `2026-10-${String(number).padStart(2, '0')}T04:00:00.000Z`;
    const late = await makeNeed('submitted', { ...place, submittedOn: day(20) });
    const early = await makeNeed('submitted', { ...place, submittedOn: day(2) });
    const waits = await makeNeed('submitted', {
      ...{ ...place, submittedOn: day(28) },
      messages: [{ from: 'asker', text: '什么时候来？', at: day(29) }],
    });
    const column = async () =>
      (await board('editor', `?village=${place.village}`)).find(({ state }) => state === 'submitted');
    expect((await column())?.cards.map(({ id }) => id)).toEqual([waits.id, early.id, late.id]);
    for (let more = 0; more < 58; more += 1) await makeNeed('submitted', { ...place, submittedOn: day(29) });
    const whole = await column();
    expect([whole?.total, whole?.overdue, whole?.cards.length]).toEqual([61, 61, 60]);
    expect(whole?.cards[0]?.id).toBe(waits.id);
  }, 60_000);
});

describe('two needs that ask for the same', () => {
  const pair = async (first: NeedState = 'submitted', second: NeedState = 'accepted') =>
    [
      await makeNeed(first, { title: '希望周末开放灯光篮球场' }),
      await makeNeed(second, { title: '灯光篮球场周末能不能开放' }),
    ] as const;
  const merge = async (who: keyof typeof people, id: string, into: string) => {
    const { updatedAt } = await needOf(id);
    const { status, body } = await ask(who, 'POST', `/${id}/merge`, { into, seen: updatedAt });
    return { status, told: status === 200 ? '' : said(body) };
  };

  it('are found, merged with a line, and counted on the card that leads', async () => {
    const [one, other] = await pair();
    const { body } = await ask('clerk', 'GET', `/${one.id}`);
    expect(body['doubles']).toEqual(expect.arrayContaining([expect.objectContaining({ id: other.id })]));
    expect((await merge('clerk', one.id, other.id)).status).toBe(200);
    expect((await needOf(one.id)).mergedInto).toBe(other.id);
    expect(await stepsOf(one.id)).toMatchObject([
      { kind: 'merge', name: '信息员甲', word: `并入 ${other.code}` },
    ]);
    const columns = (await ask('clerk', 'GET', '')).body['columns'] as unknown as {
      cards: { id: string; merged: number }[];
    }[];
    const cards = columns.flatMap(({ cards: own }) => own);
    expect([cards.some(({ id }) => id === one.id), cards.find(({ id }) => id === other.id)?.merged]).toEqual([
      false,
      1,
    ]);
    expect(await move('clerk', one.id, 'accepted')).toMatchObject({
      told: '这件需求已经并入另一件，跟着那一件走。要单独办，先取消合并。',
    });
  });

  it.each([
    [
      'into itself',
      '不能并到自己。请选另一件。',
      async () => {
        const { id } = await makeNeed('submitted');
        return [id, id] as const;
      },
    ],
    [
      'that was dispatched',
      '已经派单、办结或不予受理的需求不能再并入别的。请把另一件并到这一件。',
      async () => {
        const [one, other] = await pair('dispatched');
        return [one.id, other.id] as const;
      },
    ],
    [
      'into one that has ended',
      /已经结束，并进去就没有人办了/,
      async () => {
        const [one, other] = await pair('submitted', 'rated');
        return [one.id, other.id] as const;
      },
    ],
    [
      'into one that was merged itself',
      /自己已经并入另一件/,
      async () => {
        const [[one, other], [third]] = [await pair(), await pair()];
        await merge('editor', other.id, third.id);
        return [one.id, other.id] as const;
      },
    ],
    [
      'that others were merged into',
      /已有 1 件并入这一件/,
      async () => {
        const [[one, other], [third]] = [await pair(), await pair()];
        await merge('editor', one.id, other.id);
        return [other.id, third.id] as const;
      },
    ],
  ] as const)('are not merged %s', async (_, sentence, make) => {
    const [id, into] = await make();
    const { told } = await merge('editor', id, into);
    expect(told).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  it('are merged by nobody who does not lead both', async () => {
    const [one, other] = await pair();
    expect((await merge('otherClerk', one.id, other.id)).status).toBe(404);
    expect((await merge('inspector', one.id, other.id)).status).toBe(403);
  });

  it('are not merged by a clerk whose other role only works on one of them', async () => {
    const { payload } = cms;
    const both = await makePerson(payload, '又是队长', ['clerk', 'leader'], {
      stations: [station],
      teams: [otherTeam],
    });
    const foreign = await makeRecord(payload, 'stations');
    const own = await makeNeed('submitted');
    const leading = await makeNeed('in-service', { station: foreign, team: otherTeam });
    const { status } = await askApi(payload, 'POST', `/board/${own.id}/merge`, {
      token: both.token,
      body: { into: leading.id, seen: (await needOf(own.id)).updatedAt },
    });
    expect([status, (await needOf(own.id)).mergedInto ?? null]).toEqual([403, null]);
  });

  it('are parted again with a reason', async () => {
    const [one, other] = await pair();
    await merge('editor', one.id, other.id);
    const { updatedAt } = await needOf(one.id);
    const without = await ask('editor', 'POST', `/${one.id}/unmerge`, { seen: updatedAt });
    expect(said(without.body)).toBe('取消合并要写明原因。');
    await ask('editor', 'POST', `/${one.id}/unmerge`, { seen: updatedAt, word: '不是一回事' });
    expect((await needOf(one.id)).mergedInto).toBeNull();
  });
});

describe('an activity made from a need', () => {
  it('is a draft with the need’s title, station and team, and the need refers to it', async () => {
    const { id, updatedAt, title } = await makeNeed('in-service', {
      description: '路口没有灯，晚上看不见',
      person: { name: '张三丰', words: '我家门口太黑' },
    });
    const { body } = await ask('clerk', 'POST', `/${id}/activity`, { seen: updatedAt });
    const activity = await cms.payload.findByID({
      collection: 'activities',
      id: String(body['activity']),
      depth: 0,
      draft: true,
    });
    expect(activity).toMatchObject({ title, station, teams: [team], state: 'planned', _status: 'draft' });
    expect(activity.plan).toBe('路口没有灯，晚上看不见');
    expect((await needOf(id)).activity).toBe(activity.id);
    const { updatedAt: seen } = await needOf(id);
    const again = await ask('clerk', 'POST', `/${id}/activity`, { seen });
    expect(said(again.body)).toBe('这件需求已经有一场活动，请打开那一场。');
  });
  it('is refused before the need is dispatched, and to a team', async () => {
    const { id, updatedAt } = await makeNeed('accepted');
    expect(said((await ask('editor', 'POST', `/${id}/activity`, { seen: updatedAt })).body)).toBe(
      '派单以后、办结以前，才能由需求建活动。',
    );
    const taken = await makeNeed('in-service');
    const refused = await ask('leader', 'POST', `/${taken.id}/activity`, { seen: taken.updatedAt });
    expect([refused.status, said(refused.body)]).toEqual([
      403,
      expect.stringContaining('由登记的站点或镇里'),
    ]);
  });
});

describe('lines of a paper sheet', () => {
  const row = (text: string, more: Record<string, unknown> = {}) => ({
    ...{ key: `line-${(made += 1)}-${'x'.repeat(8)}`, text, village, name: '李四光', phone: '', remark: '' },
    ...more,
  });
  const type = (who: keyof typeof people, rows: object[], more: Record<string, unknown> = {}) =>
    ask(who, 'POST', '/rows', { channel: 'assembly', day: '2026-11-20', station, rows, ...more });

  it('become one need each; what is refused stops none of the others', async () => {
    const { body } = await type('clerk', [
      row('希望村口装一盏路灯'),
      row('路灯'),
      row('想学用手机挂号看病', { phone: '138000' }),
      row('王大爷 13912345678 家漏雨'),
      row('想请人教跳广场舞', { village: 'nowhere' }),
      row('希望图书室晚上开门', { phone: '138 0000 0000', remark: '他白天上班' }),
    ]);
    const told = (body['rows'] as { code: string; fault: string }[]).map(({ code, fault }) =>
      code === '' ? fault : 'ok',
    );
    expect(told).toEqual([
      'ok',
      '写得太短，看不明白是什么事。请再多写几个字。',
      expect.stringMatching(/^电话号码看不明白/),
      expect.stringMatching(/手机/),
      expect.stringMatching(/^出了意外，这一步没有做成。.*编号/),
      'ok',
    ]);
  });

  it('sent twice are stored once', async () => {
    const line = row('希望把水渠清一清淤');
    const first = await type('clerk', [line]);
    const second = await type('clerk', [line]);
    expect(second.body).toEqual(first.body);
    const { totalDocs } = await cms.payload.count({
      collection: 'needs',
      where: { title: { equals: line.text } },
    });
    expect(totalDocs).toBe(1);
  });

  it('keep who asked encrypted, and the whole text where it is too long for a title', async () => {
    const text =
      '希望从村口到学校的那段路，晚上放学的时候能有人带着走一走，因为没有路灯，孩子们都害怕，家长又都在外面打工';
    const { body } = await type('clerk', [row(text)]);
    const code = (body['rows'] as { code: string }[])[0]?.code ?? '';
    const { docs } = await cms.payload.find({
      collection: 'needs',
      where: { code: { equals: code } },
      depth: 0,
    });
    expect([[...(docs[0]?.title ?? '')].length, docs[0]?.person?.remark, docs[0]?.person?.name]).toEqual([
      40,
      text,
      '李四光',
    ]);
    const stored = await cms.payload.db.findOne<{ id: string; person: { name: string } }>({
      collection: 'needs',
      where: { code: { equals: code } },
    });
    expect(stored?.person.name).toMatch(/^sealed:1:/);
  });

  it.each([['another station', {}, 'otherClerk', /您只能登记自己站点的内容/]] as const)(
    'of %s are refused one by one',
    async (_, more, who, sentence) => {
      const { body } = await type(who, [row('希望村口装一盏路灯')], more);
      expect((body['rows'] as { fault: string }[])[0]?.fault).toMatch(sentence);
    },
  );

  it.each([
    [{ channel: 'phone' }, '请选是群众会、院坝会还是入户走访。'],
    [{ day: '' }, '请填会议或走访的日期。'],
    [{ day: '2026-02-30' }, /日期不是日历上有的日期/],
    [{ day: '2031-01-01' }, /日期/],
    [{ rows: [] }, '还没有写一行。请至少登记一件。'],
    [{ rows: 'x' }, '还没有写一行。请至少登记一件。'],
    [{ rows: Array.from({ length: 101 }, () => ({})) }, '一次最多登记 100 行，请分几次。'],
  ] as const)('with %j are refused as a whole', async (more, sentence) => {
    const { status, body } = await type('clerk', [row('希望村口装一盏路灯')], more);
    expect([status, said(body)]).toEqual([
      400,
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    ]);
  });
});

describe('a claim of a micro-wish', () => {
  const wish = () =>
    makeNeed('dispatched', {
      channel: 'wish',
      wish: { kind: 'goods', cost: 'to-50', batch: '2026年第4批', isOpen: true },
    });
  const claim = async (need: string, change: Record<string, unknown> = {}) =>
    cms.payload.create({
      collection: 'wishClaims',
      data: {
        need,
        kind: 'firm',
        name: '惠民商行',
        phone: '13800000001',
        state: 'offered',
        at: '2026-11-20T02:00:00.000Z',
        at_tz: 'Asia/Shanghai',
        ...change,
      },
    });
  const to = (id: string, state: string, more: Record<string, unknown> = {}) =>
    cms.payload.update({ collection: 'wishClaims', id, data: { state: state as never, ...more } });

  it('once confirmed shows on the wish without a name, unless there is consent', async () => {
    const [plain, named] = [await wish(), await wish()];
    await to((await claim(plain.id)).id, 'confirmed');
    await to((await claim(named.id, { isNamed: true, publicName: '惠民商行' })).id, 'confirmed');
    expect((await needOf(plain.id)).wish).toMatchObject({
      claimedBy: '一家爱心单位',
      kind: 'goods',
      isOpen: true,
    });
    expect((await needOf(named.id)).wish).toMatchObject({ claimedBy: '惠民商行' });
  });

  it('is confirmed for one at a time, also where two are confirmed at the same moment', async () => {
    const { id } = await wish();
    const [a, b] = [await claim(id), await claim(id)];
    const done = await Promise.allSettled([to(a.id, 'confirmed'), to(b.id, 'confirmed')]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('gets the day by which its claimant calls, by the town’s rule, and frees the wish when it ends', async () => {
    const { id } = await wish();
    const own = await claim(id);
    const confirmed = await to(own.id, 'confirmed');
    expect(daysBetween(shanghaiDay(new Date()), shanghaiDay(confirmed.contactBy ?? ''))).toBe(7);
    await to(own.id, 'withdrawn', { reason: '对方改了主意' });
    expect((await needOf(id)).wish).toMatchObject({ claimedBy: null, claimedOn: null });
    await expect(to(own.id, 'confirmed')).rejects.toThrow();
  });

  it('needs a reason when it is not confirmed, and the public name where consent is given', async () => {
    const { id } = await wish();
    const own = await claim(id);
    await expect(to(own.id, 'declined')).rejects.toThrow();
    await expect(claim(id, { isNamed: true })).rejects.toThrow();
  });

  it('is opened only for a wish that says what it takes', async () => {
    await expect(
      makeNeed('dispatched', { channel: 'wish', wish: { kind: 'goods', isOpen: true } }),
    ).rejects.toThrow('要公开征集认领，先填好微心愿的“大约花费”、“批次”，或取消“在网上公开征集认领”。');
  });

  it('lapses after its day without contact, and the wish is open again', async () => {
    const { id } = await wish();
    const own = await claim(id);
    await to(own.id, 'confirmed', { contactBy: '2026-11-01T12:00:00.000Z' });
    const { lapseClaims } = await import('#cms/records/needs/lapse-claims.ts');
    await lapseClaims(await createLocalReq({}, cms.payload), new Date('2026-11-01T15:00:00Z'));
    expect((await cms.payload.findByID({ collection: 'wishClaims', id: own.id })).state).toBe('confirmed');
    await lapseClaims(await createLocalReq({}, cms.payload), new Date('2026-11-01T16:00:00Z'));
    expect((await cms.payload.findByID({ collection: 'wishClaims', id: own.id })).state).toBe('lapsed');
    expect((await needOf(id)).wish?.claimedBy).toBeNull();
  });
});
