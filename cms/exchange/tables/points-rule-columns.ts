import type { Labels } from '#content/schema/common.ts';
import { monthDayOf } from '#cms/dates/month-day-of.ts';
import { monthDayText } from '#cms/dates/month-day-text.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { difficulties } from '#cms/records/points/difficulties.ts';
import { participationRoles } from '#cms/records/points/participation-roles.ts';
import { textOf } from '../cells/cell.ts';
import { numberOf, type Counted } from '../cells/number-of.ts';
import type { Column } from '../column.ts';
import { rowsColumn } from '../columns/rows-column.ts';

const factor: Counted = { name: '系数', units: /^倍$/ };
const itemPoints: Counted = { name: '分数', units: /^分$/ };
const timesAMonth: Counted = { name: '次数', units: /^次$/, isWhole: true, least: 1 };
const stars: Counted = { name: '星级', units: /^星$/, isWhole: true, least: 1, most: 5 };
const hoursOfLife: Counted = { name: '小时数', units: /^(?:个)?小时$/, least: 0 };
const unlimited = '不限';

/** Factors by role or difficulty: what they are for, what the rule calls it, the factor. */
const factorsColumn = (path: string, heading: string, labels: Labels, example: string): Column =>
  rowsColumn(path, {
    heading,
    example,
    note: '一行一个：对应｜规则里的叫法｜系数。',
    partsOf: ({ key, name, factor: times }) => [
      labels[String(key)] ?? String(key),
      String(name),
      String(times),
    ],
    rowOf: ([of = '', name = '', written = '', ...more]) => {
      const key = Object.keys(labels).find((one) => labels[one] === of);
      if (written === '' || name === '' || more.length > 0)
        return { fault: '要写成“对应｜叫法｜系数”三段。' };
      if (key === undefined)
        return { fault: `没有“${of}”这一项，可以填：${Object.values(labels).join('、')}。` };
      const times = numberOf(written, factor);
      return 'fault' in times ? times : { value: { key, name, factor: times.value } };
    },
  });

export const rolesColumn = factorsColumn(
  'roles',
  '角色系数',
  participationRoles,
  '负责人｜负责人｜1.4\n志愿者｜志愿者｜1',
);
export const difficultiesColumn = factorsColumn(
  'difficulties',
  '难度系数',
  difficulties,
  '一般｜一般｜1\n较难｜较难｜1.2',
);

/** Named items that add or take points. */
export const itemsColumn: Column = rowsColumn('items', {
  heading: '积分名目',
  example: 'tidy-yard｜环境卫生｜庭院干净整洁｜2｜次｜2\nlittering｜环境卫生｜乱倒垃圾｜-3｜次｜不限',
  note: '一行一个：代码｜大类｜名目｜积分｜每｜每月最多几次（没有上限写“不限”）。扣分写负数。',
  partsOf: ({ key, group, name, points, per, capPerMonth }) => [
    ...[key, group, name, points, per].map(String),
    typeof capPerMonth === 'number' ? String(capPerMonth) : unlimited,
  ],
  rowOf: ([key = '', group = '', name = '', written = '', per = '', cap = '', ...more]) => {
    if ([key, group, name, written, per, cap].includes('') || more.length > 0)
      return { fault: '要写成“代码｜大类｜名目｜积分｜每｜每月最多几次”六段，没有上限的末段写“不限”。' };
    const points = numberOf(written, itemPoints);
    if ('fault' in points) return points;
    const most = cap === unlimited ? { value: null } : numberOf(cap, timesAMonth);
    if ('fault' in most) return most;
    return { value: { key, group, name, points: points.value, per, capPerMonth: most.value } };
  },
});

/** Stars by hours served. */
export const starsColumn: Column = rowsColumn('stars', {
  heading: '星级',
  example: '1 星｜100 小时\n2 星｜300 小时',
  note: '一行一级：几星｜累计多少小时。',
  partsOf: (row) => [`${String(row['stars'])} 星`, `${String(row['hours'])} 小时`],
  rowOf: ([level = '', served = '', ...more]) => {
    if (served === '' || more.length > 0) return { fault: '要写成“几星｜累计多少小时”两段。' };
    const [star, hours] = [numberOf(level, stars), numberOf(served, hoursOfLife)];
    if ('fault' in star) return star;
    return 'fault' in hours ? hours : { value: { stars: star.value, hours: hours.value } };
  },
});

const windowExample = '3月25日至3月31日、9月25日至9月30日';

/** Parts of the year with redemptions. */
export const windowsColumn: Column = {
  path: 'redemptionWindows',
  heading: '集中兑换时间',
  aliases: ['兑换时间'],
  isRequired: false,
  example: windowExample,
  note: '几段之间用顿号；不写就是全年都可以兑换。',
  read: ({ redemptionWindows: value }) =>
    (Array.isArray(value) ? value : [])
      .map((row) => `${String(recordOf(row)['from'])}至${String(recordOf(row)['to'])}`)
      .join('、'),
  write: (cell, fields, directory) => {
    const text = textOf(cell);
    if (text === windowsColumn.read(fields, directory)) return null;
    const windows = text.split(/[、;]/).map((one) => {
      const [first = '', last = '', ...more] = one.trim().split(/ ?[至到~] ?/);
      const [from, to] = [monthDayOf(first), monthDayOf(last, true)];
      return from === null || to === null || more.length > 0
        ? null
        : { from: monthDayText(from), to: monthDayText(to) };
    });
    if (windows.includes(null)) return `“${text}”看不明白，请写成“${windowExample}”这样。`;
    fields['redemptionWindows'] = windows;
    return null;
  },
};
