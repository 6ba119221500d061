import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '#cms/exchange/cells/cell.ts';
import { Directory } from '#cms/exchange/directory.ts';
import { sheetTables } from '#cms/exchange/tables/index.ts';

const directory = new Directory();
directory.add('stations', 's1', { shortName: '龙堰村站', name: '青禾镇龙堰村新时代文明实践站' });
directory.add('villages', 'v1', { name: '龙堰村' });
directory.add('categories', 'c1', { name: '医疗健康' });
directory.add('projects', 'p1', { name: '义诊到家' });
directory.add('teams', 't1', { name: '红马甲服务队' });
directory.add('activities', 'a1', { title: '义诊到家', startsAt: '2026-03-05T01:00:00.000Z', station: 's1' });
directory.add('volunteers', 'u1', { name: '张三', phone: '13800000000', station: 's1' });
directory.add('needs', 'x1', { code: 'XQ2026-0031' });
directory.add('documents', 'd1', { title: '关于开展需求大排查的公告' });
directory.add('standards', 'n1', { name: '六有标准', items: [{ key: 'place', name: '场所' }] });

/** Cells that a column understands, in addition to its own example. */
const understood: Readonly<Record<string, readonly string[]>> = {
  编号: ['XQ2026-0001'],
  微心愿编号: ['XQ2026-0031'],
  家庭成员: ['张三 13800000000'],
  标准: ['六有标准'],
  上级阵地: ['龙堰村站'],
  承接队伍: ['红马甲服务队'],
  对应项目: ['义诊到家'],
  对应活动: ['义诊到家'],
  参加队伍: ['红马甲服务队'],
  公告文件: ['关于开展需求大排查的公告'],
  征集渠道: ['群众会、院坝会', '电话'],
  联系的村: ['龙堰村'],
  每人每月最高积分: ['100', '100分'],
  几年有效: ['3', '3年'],
  联系户数: ['12', '12户'],
  所在队伍: ['红马甲服务队'],
  登记站点: ['龙堰村站'],
  服务类别: ['医疗健康'],
  评价: ['5', '4分'],
  日期: ['2026年3月5日', '3月5日', '2026.3.5 下午2点', '3月5日 9:00-11:00', '20260305'],
  开始时间: ['9:30', '下午2点半', '2:30 PM'],
  结束时间: ['晚8点', '21:30'],
  志愿者人次: ['6人', '1,200'],
  服务时长合计: ['90分', '两小时', '1.5h'],
  服务时长: ['1小时30分', '2.5小时'],
  出生年份: ['1968年', '1968.5.1'],
  联系电话: ['139 0000 4001'],
  开放时间: ['周一至周五 9:00-12:00、14:00-17:00', '3月至10月 每天 9:00-19:00', '工作日 全天'],
  特殊日期: ['2026-10-01 不开放（国庆）'],
};
/** Whether a column is free text, which accepts anything. */
const isOfWords = (write: (cell: Cell) => string | null) => write('随便写的〓') === null;

/** Values of the row before the column is read: an end needs its start, an item its standard. */
const before = () => ({
  startsAt: '2026-03-05T00:00:00.000Z',
  standard: 'n1',
});

const columns = sheetTables.flatMap(({ label, columns: all }) =>
  all
    .filter((column) => !isOfWords((cell) => column.write(cell, before(), directory)))
    .map((column) => [`${label} ${column.heading}`, column] as const),
);
/** Text without any digit, unit, separator or word that a column knows. */
const junk = fc.string({
  unit: fc.constantFrom('〓', '?', '#', '…', '咦', '呀', 'z', 'q', '*', '=', '那', '吧'),
  minLength: 1,
  maxLength: 6,
});
const after = fc.constantFrom('', ' ', '  ', '　', '、', '，', '-', '（', ' 和 ', '到');

test.each(columns)('%s understands a cell to its end: with anything behind it is refused', (_, column) => {
  const cells = [...(column.example === '' ? [] : [column.example]), ...(understood[column.heading] ?? [])];
  const good = cells.filter((cell) => column.write(cell, before(), directory) === null);
  // Otherwise the test would test nothing.
  expect(good).not.toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...good), after, junk, (cell, between, more) => {
      expect(column.write(`${cell}${between}${more}`, before(), directory)).toBeTypeOf('string');
    }),
    { numRuns: 200 },
  );
});

test('most columns are of more than words', () => {
  expect(columns.length).toBeGreaterThan(40);
});
