import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedRow } from '#cms/exchange/import/planned-row.ts';
import { workbookOf } from '#cms/exchange/sheet-file.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { fileForm, sheetForm } from '../../support/sheet-form.ts';
import { changedWorkbook, withPart, workbookWithRow } from '../../support/workbook-with-row.ts';

let cms: OpenCms;
let people: Record<'editor' | 'clerk' | 'inspector', Person>;
let own: string;
let other: string;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  const data = { level: 'station', coordinates: { datum: 'wgs84' }, _status: 'published' } as const;
  const station = await payload.create({
    collection: 'stations',
    data: { ...data, name: '青禾镇龙堰村站', shortName: '龙堰村站' },
  });
  ({ id: other } = await payload.create({
    collection: 'stations',
    data: { ...data, name: '青禾镇石桥村站', shortName: '石桥村站' },
  }));
  await payload.create({ collection: 'categories', data: { name: '助老', order: 1 } });
  own = station.id;
  people = {
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [own] }),
    inspector: await makePerson(payload, '考核甲', ['inspector']),
  };
});
afterAll(() => cms.close());

const as = (person: Person, method: 'GET' | 'POST', address: string, body?: object) =>
  askApi(cms.payload, method, address, { token: person.token, body });

/** Runs the dry run of a file. Resolves to the import record, or to status and message if it is refused. */
async function check(form: FormData, person = people.editor) {
  const { status, body } = await as(person, 'POST', '/imports/check', form);
  if (status !== 200) return { status, message: (body['errors'] as { message: string }[])[0]?.message };
  const found = await cms.payload.findByID({ collection: 'imports', id: String(body['id']), depth: 0 });
  const rows = (found.rows ?? []) as unknown as PlannedRow[];
  return {
    status,
    id: found.id,
    found,
    rows,
    told: rows.map(({ row, action, title }) => `${row} ${action} ${title}`),
  };
}
const reasons = (rows: PlannedRow[] | undefined) =>
  (rows ?? []).flatMap((row) => row.reasons.map((reason) => `${row.row} ${reason}`));
const volunteers = async () =>
  (await cms.payload.find({ collection: 'volunteers', sort: 'createdAt', pagination: false, depth: 0 })).docs;

describe('a messy sheet of volunteers', () => {
  const sheet = [
    ['青禾镇志愿者登记表（2026年）', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['序号', '手机号码', '志愿者姓名', '注册时间', '所属站点', '人员类别'],
    [1, '１３８0000 0001', '张 三', '2026.3.5', '龙堰村', '群众'],
    [2, 13800000002, '李四', 46086, '龙堰村站', '党员'],
    [3, '', '王五', '3月5日', '青禾镇石桥村站', '党员'],
    ['', '', '', '', '', ''],
    [4, 13800000001, '张三', '2026-03-05', '龙堰村站', '群众'],
    [5, 13800000005, '赵六', '二月三十', '龙堰村站', '群众'],
    ['合计', '', '5 人', '', '', ''],
  ];

  it('is understood by its headings and dry-run without a trace', async () => {
    const checked = await check(await sheetForm('volunteers', sheet));
    expect(checked.told).toEqual([
      '4 add 张三',
      '5 add 李四',
      '6 add 王五',
      '8 refuse 张三',
      '9 refuse 赵六',
    ]);
    expect(reasons(checked.rows)).toEqual([
      '8 与第 4 行是同一条记录，请只留一行。',
      '9 注册日期：“二月三十”不是日期，请写成 2026-03-05 这样。',
    ]);
    expect(checked.found).toMatchObject({
      added: 3,
      changed: 0,
      same: 0,
      refused: 2,
      state: 'checked',
      unknownHeadings: '序号',
    });
    expect(await volunteers()).toEqual([]);
  });

  it('is taken in whole, once, and a second time there is nothing to do', async () => {
    const first = await check(await sheetForm('volunteers', sheet));
    expect(await as(people.editor, 'POST', `/imports/${first.id}/confirm`)).toEqual({
      status: 200,
      body: { written: 3 },
    });
    const taken = await volunteers();
    expect(
      taken.map(({ name, phone, kind, registeredOn }) => [name, phone ?? null, kind, registeredOn]),
    ).toEqual([
      ['张三', '13800000001', 'resident', '2026-03-05T12:00:00.000Z'],
      ['李四', '13800000002', 'party-member', '2026-03-05T12:00:00.000Z'],
      ['王五', null, 'party-member', '2026-03-05T12:00:00.000Z'],
    ]);
    expect((await as(people.editor, 'POST', `/imports/${first.id}/confirm`)).status).toBe(409);
    const second = await check(await sheetForm('volunteers', sheet));
    expect(second.told?.slice(0, 3)).toEqual(['4 same 张三', '5 same 李四', '6 same 王五']);
    const { docs: events } = await cms.payload.find({
      collection: 'auditLog',
      where: { action: { equals: 'import' } },
    });
    expect(events).toMatchObject([{ name: '编辑甲', detail: '导入志愿者：新增 3 条，修改 0 条' }]);
  });

  it('takes one of two people of one name for nobody who is there already, and says where it only supposes', async () => {
    const heading = ['姓名', '电话', '注册日期', '所属站点'];
    const row = (phone: string) => ['王五', phone, '2026-03-05', '石桥村站'];
    const two = await check(await sheetForm('volunteers', [heading, row('13800000071'), row('13800000072')]));
    const why =
      '系统里有一条同名的，表里有几行都可能是它。请先在系统里给那一条补上能区分的内容（如电话），再导入。';
    expect(reasons(two.rows)).toEqual([`2 ${why}`, `3 ${why}`]);
    const one = await check(await sheetForm('volunteers', [heading, row('13800000071')]));
    expect(one.rows?.map(({ action, note }) => [action, note])).toEqual([
      ['change', '系统里同名的只有这一条，当作同一条。不是的话，请先在系统里补上能区分的内容。'],
    ]);
    // A row that is identified with certainty does not compete for another record.
    const there = (await volunteers()).find(({ name }) => name === '王五');
    const { id: namesake } = await cms.payload.create({
      collection: 'volunteers',
      data: {
        name: '王五',
        phone: '13800000075',
        kind: 'resident',
        status: 'active',
        registeredOn: '2026-03-05T12:00:00.000Z',
        station: there?.station ?? null,
      },
    });
    const beside = await check(
      await sheetForm('volunteers', [heading, row('13800000071'), row('13800000075')]),
    );
    expect(beside.rows?.map(({ action, id }) => [action, id])).toEqual([
      ['change', there?.id],
      ['same', namesake],
    ]);
    await cms.payload.delete({ collection: 'volunteers', id: namesake });
    const known = await check(
      await sheetForm('volunteers', [heading, ['李四', '13800000002', '2026-03-06', '龙堰村站']]),
    );
    expect(known.rows?.map(({ action, note }) => [action, note])).toEqual([['change', '']]);
  });

  it('changes only the cells that differ, tells them, and takes the change back', async () => {
    const changed = await check(
      await sheetForm('volunteers', [
        ['姓名', '电话', '备注', '身份'],
        ['李四', '+86 138 0000 0002', '会修电器', ''],
        ['张三', '13800000001', '清空', '乡贤'],
      ]),
    );
    expect(changed.rows?.map(({ action, changes }) => [action, changes])).toEqual([
      ['change', [{ heading: '备注', from: '', to: '会修电器' }]],
      ['change', [{ heading: '身份', from: '村（居）民', to: '乡贤' }]],
    ]);
    await as(people.editor, 'POST', `/imports/${changed.id}/confirm`);
    expect((await volunteers()).find(({ name }) => name === '李四')?.remark).toBe('会修电器');
    expect(await as(people.editor, 'POST', `/imports/${changed.id}/undo`)).toEqual({
      status: 200,
      body: { done: true },
    });
    const [first, second] = await volunteers();
    expect([first?.name, first?.kind, second?.phone, second?.remark ?? '']).toEqual([
      '张三',
      'resident',
      '13800000002',
      '',
    ]);
    expect((await as(people.editor, 'POST', `/imports/${changed.id}/undo`)).status).toBe(409);
  });

  it('is not taken back where somebody changed a record since, and nothing is half undone', async () => {
    const more = await check(
      await sheetForm('volunteers', [
        ['姓名', '注册日期', '电话'],
        ['钱七', '2026-01-02', '13800000007'],
        ['孙八', '2026-01-02', '13800000008'],
      ]),
    );
    await as(people.editor, 'POST', `/imports/${more.id}/confirm`);
    const found = (await volunteers()).find(({ name }) => name === '孙八');
    await cms.payload.update({ collection: 'volunteers', id: found?.id ?? '', data: { remark: '后来改的' } });
    const { status, body } = await as(people.editor, 'POST', `/imports/${more.id}/undo`);
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('“孙八”又被改过')]);
    expect((await volunteers()).map(({ name }) => name)).toContain('钱七');
  });

  it('gives the refused rows back as they were, each with its reason, and they can be handed in again', async () => {
    const { id } = await check(await sheetForm('volunteers', sheet));
    const request = new Request(`http://localhost/api/imports/${id}/refused`, {
      headers: { Authorization: `JWT ${people.editor.token}` },
    });
    const { handleEndpoints } = await import('payload');
    const response = await handleEndpoints({ config: cms.payload.config, request });
    const again = await check(fileForm('volunteers', Buffer.from(await response.arrayBuffer()), '改.xlsx'));
    expect(again.told).toEqual(['2 same 张三', '3 refuse 赵六']);
  });
});

describe('what is the same', () => {
  const headings = ['姓名', '注册日期', '电话', '身份证后四位'];

  it('is found in a file by any of its keys', async () => {
    const { told, rows } = await check(
      await sheetForm('volunteers', [
        headings,
        ['冯一', '2026-01-02', '13800000021', '1234'],
        ['冯 一', '2026-01-02', '', '1234'],
        ['冯一', '2026-01-02', '13800000021', ''],
      ]),
    );
    expect(told).toEqual(['2 add 冯一', '3 refuse 冯一', '4 refuse 冯一']);
    expect(reasons(rows)).toEqual([
      '3 与第 2 行是同一条记录，请只留一行。',
      '4 与第 2 行是同一条记录，请只留一行。',
    ]);
  });

  it('is the same person with a telephone and without, unless two would fit', async () => {
    const row = (name: string, phone: string, station = '石桥村站') => [
      name,
      '2026-01-02',
      phone,
      '',
      station,
    ];
    const head = [...headings, '登记站点'];
    const take = async (...rows: string[][]) => {
      const checked = await check(await sheetForm('volunteers', [head, ...rows]));
      await as(people.editor, 'POST', `/imports/${checked.id}/confirm`);
      return checked;
    };
    await take(row('严一', ''), row('华二', '13800000031'));
    const again = await take(row('严一', '13800000032'), row('华二', ''), row('华二', '13800000033'));
    expect(again.told).toEqual(['2 change 严一', '3 same 华二', '4 add 华二']);
    expect(again.rows?.[0]?.changes).toEqual([{ heading: '联系电话', from: '', to: '13800000032' }]);
    const third = await check(
      await sheetForm('volunteers', [head, row('华二', ''), row('华二', '', '龙堰村站')]),
    );
    expect(third.told).toEqual(['2 refuse 华二', '3 add 华二']);
    expect(reasons(third.rows)[0]).toContain('分不清是哪一条');
    const twice = await check(
      await sheetForm('volunteers', [head, row('金三', ''), row('金三', '13800000034')]),
    );
    expect(twice.told).toEqual(['2 add 金三', '3 refuse 金三']);
    expect(reasons(twice.rows)[0]).toContain('与第 2 行可能是同一条记录');
  });

  it('is known by the identifier that went out with it, whatever it is called now', async () => {
    const made = async (name: string, station: string) =>
      (
        await cms.payload.create({
          collection: 'volunteers',
          data: {
            name,
            station,
            kind: 'resident',
            status: 'active',
            registeredOn: '2026-01-05T12:00:00.000Z',
          },
        })
      ).id;
    const [mine, theirs] = [await made('石大明', own), await made('石小明', other)];
    const sheet = (id: string) =>
      sheetForm('volunteers', [
        ['姓名', '注册日期', '系统编号（勿改）'],
        ['石改名', '2026-01-05', id],
      ]);
    const renamed = await check(await sheet(mine), people.clerk);
    expect(renamed.told).toEqual(['2 change 石改名']);
    expect(renamed.rows?.[0]?.changes).toEqual([{ heading: '姓名', from: '石大明', to: '石改名' }]);
    // A clerk may not change a volunteer of another station. An unknown identifier (from another system)
    // makes a new record.
    expect(reasons((await check(await sheet(theirs), people.clerk)).rows)).toEqual([
      '2 这条记录不归您管，不能修改。',
    ]);
    expect((await check(await sheet('9e345258-b702-4ee8-8332-68c2ab5c3eb4'), people.clerk)).told).toEqual([
      '2 add 石改名',
    ]);
  });

  it('is taken in once, however often it is checked and confirmed', async () => {
    const sheet = [headings, ['陈二', '2026-01-02', '13800000022', '']];
    const first = await check(await sheetForm('volunteers', sheet));
    const second = await check(await sheetForm('volunteers', sheet));
    const answers = await Promise.all([
      as(people.editor, 'POST', `/imports/${first.id}/confirm`),
      as(people.editor, 'POST', `/imports/${first.id}/confirm`),
      as(people.editor, 'POST', `/imports/${second.id}/confirm`),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await volunteers()).filter(({ name }) => name === '陈二')).toHaveLength(1);
  });

  it('is not written over where somebody changed it after the check', async () => {
    const checked = await check(
      await sheetForm('volunteers', [
        ['姓名', '电话', '备注'],
        ['陈二', '13800000022', '来自表格'],
      ]),
    );
    const found = (await volunteers()).find(({ name }) => name === '陈二');
    const id = found?.id ?? '';
    await cms.payload.update({ collection: 'volunteers', id, data: { remark: '刚改的' } });
    const { status, body } = await as(people.editor, 'POST', `/imports/${checked.id}/confirm`);
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('在检查以后被人改过')]);
    expect((await cms.payload.findByID({ collection: 'volunteers', id })).remark).toBe('刚改的');
  });

  it('is undone once', async () => {
    const checked = await check(
      await sheetForm('volunteers', [headings, ['褚三', '2026-01-02', '13800000023', '']]),
    );
    await as(people.editor, 'POST', `/imports/${checked.id}/confirm`);
    const undo = () => as(people.editor, 'POST', `/imports/${checked.id}/undo`);
    const answers = await Promise.all([undo(), undo()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await volunteers()).filter(({ name }) => name === '褚三')).toEqual([]);
  });

  it('is forgotten where nobody confirmed it for a week, and with a confirmation but for what was refused', async () => {
    const sheet = [
      headings,
      ['卫四', '2026-01-02', '13800000024', ''],
      ['蒋五', '二月三十', '13800000025', ''],
    ];
    const [old, checked] = [
      await check(await sheetForm('volunteers', sheet)),
      await check(await sheetForm('volunteers', sheet)),
    ];
    const data = { createdAt: new Date(Date.now() - 8 * 86_400_000).toISOString() };
    await cms.payload.update({ collection: 'imports', id: old.id ?? '', data });
    await as(people.editor, 'POST', `/imports/${checked.id}/confirm`);
    await check(await sheetForm('volunteers', sheet));
    const { docs } = await cms.payload.find({ collection: 'imports', pagination: false });
    expect(docs.map(({ id }) => id)).not.toContain(old.id);
    const kept = docs.find(({ id }) => id === checked.id);
    expect((kept?.rows as unknown as PlannedRow[]).map(({ title }) => title)).toEqual(['蒋五']);
  });
});

describe('who hands in', () => {
  it('writes only what they may: a clerk the own station’s, an inspector nothing', async () => {
    const rows = [
      ['姓名', '注册日期', '登记站点'],
      ['吴九', '2026-01-02', '龙堰村站'],
      ['郑十', '2026-01-02', '石桥村站'],
    ];
    const checked = await check(await sheetForm('volunteers', rows), people.clerk);
    expect(checked.told).toEqual(['2 add 吴九', '3 refuse 郑十']);
    expect(reasons(checked.rows)[0]).toContain('只能登记自己站点的内容');
    expect(await check(await sheetForm('volunteers', rows), people.inspector)).toMatchObject({ status: 403 });
    const ofEditor = await check(await sheetForm('volunteers', rows));
    expect((await as(people.clerk, 'POST', `/imports/${ofEditor.id}/confirm`)).status).toBe(404);
  });

  it('take what a clerk leaves out for the own station’s, the first time and again', async () => {
    const rows = [
      ['姓名', '注册日期'],
      ['魏四', '2026-01-02'],
    ];
    const checked = await check(await sheetForm('volunteers', rows), people.clerk);
    await as(people.clerk, 'POST', `/imports/${checked.id}/confirm`);
    const [last] = (await volunteers()).toReversed();
    expect(last).toMatchObject({ name: '魏四', station: own });
    expect((await check(await sheetForm('volunteers', rows), people.clerk)).told).toEqual(['2 same 魏四']);
  });

  it('may name each other, in any order: a whole town’s stations in one sheet', async () => {
    const sheet = await sheetForm('stations', [
      ['简称', '全称', '层级', '上级阵地'],
      ['老屋基点', '青禾镇老屋基服务点', '服务点', '茶山村站'],
      ['茶山村站', '青禾镇茶山村新时代文明实践站', '实践站', '青禾镇所'],
      ['青禾镇所', '青禾镇新时代文明实践所', '实践所', ''],
      ['孤点', '青禾镇孤点', '服务点', '没有的站'],
    ]);
    const checked = await check(sheet);
    expect(reasons(checked.rows)).toEqual([expect.stringContaining('没有找到阵地“没有的站”')]);
    expect(checked.told?.toSorted()).toEqual([
      '2 add 老屋基点',
      '3 add 茶山村站',
      '4 add 青禾镇所',
      '5 refuse 孤点',
    ]);
    expect((await as(people.editor, 'POST', `/imports/${checked.id}/confirm`)).status).toBe(200);
    const { docs } = await cms.payload.find({ collection: 'stations', depth: 1, pagination: false });
    // The dry run did not use up any address.
    expect(docs.map(({ slug }) => slug)).toContain('cha-shan-cun-zhan');
    const parents = docs.map(({ shortName, parent }) => [
      shortName,
      typeof parent === 'object' && parent !== null ? parent.shortName : '',
    ]);
    expect(Object.fromEntries(parents)).toMatchObject({
      老屋基点: '茶山村站',
      茶山村站: '青禾镇所',
      青禾镇所: '',
    });
    expect((await as(people.editor, 'POST', `/imports/${checked.id}/undo`)).status).toBe(200);
    expect((await cms.payload.count({ collection: 'stations' })).totalDocs).toBe(2);
  });

  it('that name a row which the rules refuse are refused with it, and told which it is', async () => {
    const { rows } = await check(
      await sheetForm('stations', [
        ['简称', '全称', '层级', '上级阵地', '对外电话'],
        ['坝子点', '青禾镇坝子服务点', '服务点', '坝子站', ''],
        ['坝子站', '青禾镇坝子新时代文明实践站', '实践站', '', '13812345678'],
        ['说明', 'row:第 2 行', '实践站', '', ''],
      ]),
    );
    expect(rows?.map(({ action }) => action)).toEqual(['refuse', 'refuse', 'add']);
    expect(reasons(rows)).toEqual([
      '2 它写到的记录在第 3 行，那一行不能导入。请先改好那一行。',
      expect.stringContaining('3 对外电话：手机号码“13812345678”'),
    ]);
  });

  it('burn no numbers of needs when they are only checked', async () => {
    const needs = ['一', '二', '三'].map((n) => [`要修路灯${n}`, '入户走访', '2026-01-02']);
    const checked = await check(await sheetForm('needs', [['公开标题', '来源渠道', '提出日期'], ...needs]));
    expect(checked.rows?.map(({ action }) => action)).toEqual(['add', 'add', 'add']);
    const { code } = await cms.payload.create({
      collection: 'needs',
      data: { title: '要修路灯', channel: 'visit', submittedOn: '2026-01-02T12:00:00.000Z' } as never,
    });
    expect(code).toBe('XQ2026-0001');
  });

  it('keep the numbers that needs have, where an editor takes them in, and refuse those of other systems', async () => {
    const sheet = (code: string, title: string) =>
      sheetForm('needs', [
        ['编号', '公开标题', '来源渠道', '提出日期'],
        [code, title, '群众会', '2025-03-05'],
      ]);
    const taken = await check(await sheet('xq2025-0417', '想学打太极'));
    expect((await as(people.editor, 'POST', `/imports/${taken.id}/confirm`)).status).toBe(200);
    const codeOf = async (title: string) => {
      const { docs } = await cms.payload.find({ collection: 'needs', where: { title: { equals: title } } });
      return docs.map(({ code }) => code);
    };
    expect(await codeOf('想学打太极')).toEqual(['XQ2025-0417']);
    const foreign = await check(await sheet('2025-17', '想学唱山歌'));
    expect(reasons(foreign.rows).join()).toContain('“2025-17”不是本系统的编号');
    // A code cannot be chosen by hand.
    const { body } = await as(people.editor, 'POST', '/needs', {
      title: '想学写字',
      channel: 'assembly',
      submittedOn: '2025-03-06T12:00:00.000Z',
      code: 'XQ2025-0900',
    });
    expect(JSON.stringify(body)).toContain('XQ2025-0418');
  });

  it('publishes no activity: what comes in waits for the review', async () => {
    const rows = [
      ['活动名称', '活动时间', '站点', '类别', '进展', '志愿者人数', '服务群众', '时长'],
      ['义诊到家', '2026.3.5 上午9点半', '龙堰村站', '助老', '已开展', '6人', 43, 12],
    ];
    const checked = await check(await sheetForm('activities', rows), people.clerk);
    expect(reasons(checked.rows)).toEqual([]);
    await as(people.clerk, 'POST', `/imports/${checked.id}/confirm`);
    const { docs } = await cms.payload.find({ collection: 'activities', draft: true, depth: 0 });
    expect(docs).toMatchObject([
      {
        title: '义诊到家',
        startsAt: '2026-03-05T01:30:00.000Z',
        reviewState: 'draft',
        _status: 'draft',
        ledger: { volunteerCount: 6, servedCount: 43, serviceHours: 12 },
      },
    ]);
  });

  it('is asked about where its figures can hardly be, before it is confirmed', async () => {
    const { rows: planned } = await check(
      await sheetForm('activities', [
        ['日期', '站点', '活动名称', '类别', '志愿者人数', '服务群众', '时长'],
        ['2026-03-06', '龙堰村站', '量血压', '助老', '4', '30', '8'],
        ['2026-03-07', '龙堰村站', '量血压', '助老', '4', '30', '80'],
      ]),
    );
    expect(planned?.map(({ action, note }) => [action, note])).toEqual([
      ['add', ''],
      ['add', '平均每名志愿者服务了 20 小时，一天没有这么长，请核对时长合计。'],
    ]);
  });
});

describe('hidden columns', () => {
  it('are read, but one that is seen and means the same counts before them', async () => {
    const file = await changedWorkbook(
      ['电话', '姓名', '手机号码', '注册日期'],
      [['13800000041', '卫五', '13800000042', '2026-01-02']],
      (xml) =>
        xml
          .replace(/<cols>.*?<\/cols>/s, '')
          .replace(
            '<sheetData>',
            '<cols><col min="1" max="1" width="9" hidden="1"/><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>',
          ),
    );
    const { rows, found } = await check(fileForm('volunteers', file, 'a.xlsx'));
    expect(rows?.map(({ action, data }) => [action, data['phone'], data['registeredOn']])).toEqual([
      ['add', '13800000042', '2026-01-02T12:00:00.000Z'],
    ]);
    expect(found?.unknownHeadings).toBe('电话');
  });
});

describe('a hidden row', () => {
  it('comes in like every other, and is told', async () => {
    const file = await changedWorkbook(
      ['姓名', '注册日期'],
      [
        ['看得见的人', '2026-01-02'],
        ['藏起来的人', '2026-01-02'],
      ],
      (xml) => xml.replace('<row r="3"', '<row hidden="1" r="3"'),
    );
    const { rows } = await check(fileForm('volunteers', file, 'a.xlsx'));
    expect(rows?.map(({ action, note }) => [action, note])).toEqual([
      ['add', ''],
      ['add', '这一行在表里是隐藏的，也会导入；不要导入，请先在表里删去。'],
    ]);
  });
});

describe('a hidden sheet', () => {
  it('is left aside, however much it looks like the one that is meant', async () => {
    const workbook = await workbookOf([
      {
        name: '去年',
        headings: ['姓名', '联系电话', '注册日期'],
        rows: [['去年的人', '13800000051', '2025-01-02']],
      },
      { name: '今年', headings: ['姓名', '注册日期'], rows: [['今年的人', '2026-01-02']] },
    ]);
    const file = await withPart(workbook, 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheet (?=[^>]*name="去年")/, '<sheet state="hidden" '),
    );
    expect((await check(fileForm('volunteers', file, 'a.xlsx'))).told).toEqual(['2 add 今年的人']);
    expect((await check(fileForm('volunteers', workbook, 'a.xlsx'))).told).toEqual([
      '2 add 去年的人',
      '2 add 今年的人',
    ]);
  });
});

describe('sheets whose files are numbered otherwise than their tabs stand', () => {
  it('each have their own merged cells', async () => {
    const made = await workbookOf([
      { name: '说明', headings: ['姓名', '注册日期'], rows: [['填真名', '']] },
      {
        name: '名单',
        headings: ['姓名', '所属站点', '注册日期'],
        rows: [
          ['韦甲', '龙堰村站', '2026-01-02'],
          ['韦乙', '', '2026-01-02'],
        ],
      },
    ]);
    const merged = await withPart(made, 'xl/worksheets/sheet2.xml', (xml) =>
      xml
        .replaceAll(/<c r="[A-Z]\d+"[^>]*><is><t><\/t><\/is><\/c>/g, '')
        .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>'),
    );
    // As saved by a program in which the tabs were moved: the first tab is the second file.
    const moved = await withPart(merged, 'xl/workbook.xml', (xml) => {
      const [first = '', second = ''] = xml.match(/<sheet\b[^>]*>/g) ?? [];
      return xml.replace(first, '<first>').replace(second, first).replace('<first>', second);
    });
    const { rows } = await check(fileForm('volunteers', moved, 'a.xlsx'));
    expect(rows?.map(({ data }) => [data['name'], typeof data['station']])).toEqual([
      ['韦甲', 'string'],
      ['韦乙', 'string'],
    ]);
  });
});

describe('a sheet for each month', () => {
  const months = [
    {
      name: '1月',
      headings: ['姓名', '联系电话', '注册日期'],
      rows: [
        ['韦一月', '13800000061', '2026-01-02'],
        ['罗一月', '13800000062', '一月上旬'],
      ],
    },
    {
      name: '2月',
      headings: ['登记人', '注册日期', '姓名', '联系电话'],
      rows: [
        ['小陆', '2026-02-02', '韦二月', '13800000063'],
        ['小陆', '2026-01-02', '韦一月', '13800000061'],
        ['小陆', '', '罗二月', '13800000064'],
      ],
    },
    { name: '说明', headings: ['姓名', '注册日期'], rows: [['填真名', '2026-01-01']] },
  ];

  it('is not taken for the summary of the months, nor one that lacks what every record needs for another', async () => {
    const [january] = months;
    const file = await workbookOf([
      { name: '全年汇总', headings: january?.headings ?? [], rows: january?.rows ?? [] },
      ...months,
      { name: '电话', headings: ['姓名', '联系电话'], rows: [['韦一月', '13800000061']] },
    ]);
    const { body } = await as(
      people.editor,
      'POST',
      '/imports/check',
      fileForm('volunteers', file, 'a.xlsx'),
    );
    expect(body).toMatchObject({ sheets: ['1月', '2月'], alike: ['全年汇总', '说明', '电话'] });
  });

  it('is taken in with the others, whatever the order of its columns, and each row is told by its sheet', async () => {
    const file = await workbookOf(months);
    const { body } = await as(
      people.editor,
      'POST',
      '/imports/check',
      fileForm('volunteers', file, 'a.xlsx'),
    );
    expect(body).toMatchObject({ sheets: ['1月', '2月'], alike: ['说明'] });
    const { told, rows, found } = await check(fileForm('volunteers', file, 'a.xlsx'));
    expect(told).toEqual([
      '2 add 韦一月',
      '3 refuse 罗一月',
      '2 add 韦二月',
      '3 refuse 韦一月',
      '4 refuse 罗二月',
    ]);
    expect(rows?.map(({ sheet, data }) => [sheet, data['phone']])).toEqual([
      ['1月', '13800000061'],
      ['1月', undefined],
      ['2月', '13800000063'],
      ['2月', undefined],
      ['2月', undefined],
    ]);
    expect(rows?.[3]?.reasons).toEqual(['与“1月”第 2 行是同一条记录，请只留一行。']);
    expect(found?.unknownHeadings).toBe('登记人');
    const refused = rows?.filter(({ action }) => action === 'refuse').map(({ cells }) => cells);
    expect(found?.headings).toEqual(['姓名', '联系电话', '注册日期', '登记人']);
    expect(refused).toEqual([
      ['罗一月', '13800000062', '一月上旬'],
      ['韦一月', '13800000061', '2026-01-02', '小陆'],
      ['罗二月', '13800000064', '', '小陆'],
    ]);
  });
});

describe('merged cells', () => {
  it('over several rows hold for each of them, headings of two lines too; a sum stays where it is', async () => {
    const file = await changedWorkbook(
      ['活动台账', '', '', '', ''],
      [
        ['站点', '日期', '活动名称', '服务类别', '人数'],
        ['', '', '', '', '服务群众'],
        ['龙堰村站', '2026-04-01', '量血压', '助老', '30'],
        ['', '', '剪头发', '助老', ''],
        ['', '2026-04-02', '读报', '助老', '12'],
      ],
      (xml) => {
        // Removes the empty cells that the merged ones cover, and stores the sum as a number.
        const merged = xml
          .replaceAll(/<c r="[A-Z]\d+"[^>]*><is><t><\/t><\/is><\/c>/g, '')
          .replace(/<c r="E4"[^>]*>.*?<\/c>/s, '<c r="E4"><v>30</v></c>');
        const cells = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'A4:A6', 'B4:B5', 'E4:E5'];
        const refs = cells.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
        return merged.replace('</sheetData>', `</sheetData><mergeCells>${refs}</mergeCells>`);
      },
    );
    const { rows } = await check(fileForm('activities', file, 'a.xlsx'));
    expect(
      rows?.map(({ action, title, data }) => [
        action,
        title,
        data['station'] === own,
        Reflect.get(Object(data['ledger']), 'servedCount') ?? null,
      ]),
    ).toEqual([
      ['add', '量血压 2026-04-01', true, 30],
      ['add', '剪头发 2026-04-01', true, null],
      ['add', '读报 2026-04-02', true, 12],
    ]);
  });
});

describe('files that are no tables', () => {
  it('fill no memory: a value in the last corner of the sheet', async () => {
    const file = await workbookWithRow('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await check(fileForm('volunteers', file, 'a.xlsx'))).toMatchObject({
      status: 413,
      message: expect.stringContaining('单元格 XFD1048576 里有内容，离表格太远'),
    });
  });

  it('are refused with what to do', async () => {
    const text = Buffer.from('这不是表格');
    expect(await check(fileForm('volunteers', text, 'a.xlsx'))).toMatchObject({
      status: 400,
      message: expect.stringContaining('打不开'),
    });
    expect(await check(fileForm('volunteers', text, 'a.xls'))).toMatchObject({
      status: 400,
      message: expect.stringContaining('另存为 .xlsx'),
    });
    expect(
      await check(
        await sheetForm('volunteers', [
          ['甲', '乙'],
          [1, 2],
        ]),
      ),
    ).toMatchObject({
      status: 422,
      message: expect.stringContaining('表头要有这些列：姓名、注册日期'),
    });
    expect(await check(await sheetForm('volunteers', [['姓名', '注册日期']]))).toMatchObject({ status: 422 });
    expect(await check(fileForm('nothing', text, 'a.xlsx'))).toMatchObject({ status: 400 });
  });
});
