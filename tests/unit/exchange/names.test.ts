import { expect, test } from 'vitest';
import { personKey } from '#cms/exchange/cells/person-key.ts';
import { titleKey } from '#cms/exchange/cells/title-key.ts';
import { Directory } from '#cms/exchange/directory.ts';

test('one person written in several ways is one person', () => {
  const ways = ['张三', '张 三', ' 张三　', '张三（村医）', '张三 13800000000', '张·三'];
  expect(new Set(ways.map(personKey)).size).toBe(1);
});

test('names of things that a bracket or a number tells apart are two', () => {
  const names = [
    '农村电影放映（第一场）',
    '农村电影放映（第二场）',
    '义诊到家',
    '义诊到家（下午）',
    '夜校课程1',
    '夜校课程2',
  ];
  expect(new Set(names.map(titleKey)).size).toBe(names.length);
  expect(titleKey('“义诊” 到家（下午）')).toBe(titleKey('义诊到家(下午)'));
});

const directory = new Directory();
const town = [
  ['s1', '龙堰村站', '青禾镇龙堰村新时代文明实践站'],
  ['s2', '石桥村站', '石桥村新时代文明实践站'],
  ['s3', '茶山村站', '茶山村新时代文明实践站'],
  ['s4', '茶山合作社服务点', '茶山茶叶合作社文明实践服务点'],
  ['s5', '青禾镇实践所', '青禾镇新时代文明实践所'],
  ['s6', '河口社区站', '河口社区新时代文明实践站'],
  ['s7', '河口村站', '河口村新时代文明实践站'],
] as const;
for (const [id, shortName, name] of town) directory.add('stations', id, { shortName, name });
directory.add('activities', 'a1', {
  title: '夜校课程1',
  startsAt: '2026-03-05T01:00:00.000Z',
  station: 's1',
});
directory.add('activities', 'a2', {
  title: '夜校课程2',
  startsAt: '2026-03-06T01:00:00.000Z',
  station: 's1',
});
directory.add('projects', 'p1', { name: '四点半课堂（寒假）' });
directory.add('projects', 'p2', { name: '四点半课堂（暑假）' });

test.each([
  ['龙堰村站', 's1'],
  ['龙堰站', 's1'],
  ['龙堰村', 's1'],
  ['龙堰村实践站', 's1'],
  ['龙堰村文明实践站', 's1'],
  ['青禾镇龙堰村站', 's1'],
  ['青禾镇龙堰村新时代文明实践站', 's1'],
  ['石桥 站', 's2'],
  ['青禾镇石桥村站', 's2'],
  ['茶山站', 's3'],
  ['茶山合作社点', 's4'],
  ['青禾镇新时代文明实践所', 's5'],
  ['河口社区站', 's6'],
])('the station that people call %s is found', (name, id) => {
  expect(directory.find('stations', name)).toEqual({ id });
});

test.each([
  ['河口站', '有 2 个阵地叫“河口站”'],
  ['龙堰村服务点', '是不是“龙堰村站”'],
  ['龙堰村老年活动站', '是不是“龙堰村站”'],
  ['花园村站', '没有找到阵地“花园村站”。请核对名称'],
])('for %s it is asked which station is meant', (name, why) => {
  expect(directory.find('stations', name)).toEqual({ fault: expect.stringContaining(why) });
});

test('an activity is named with its day in any form, and never taken for one of another day or number', () => {
  expect(directory.find('activities', '夜校课程1 2026.3.5')).toEqual({ id: 'a1' });
  expect(directory.find('activities', '夜校课程2')).toEqual({ id: 'a2' });
  expect(directory.find('activities', '夜校课程1 2026-03-06')).toHaveProperty('fault');
  expect(directory.find('activities', '夜校课程')).toEqual({ fault: expect.stringContaining('是不是') });
});

test('a project is not taken for one that a bracket tells from it', () => {
  expect(directory.find('projects', '四点半课堂(暑假)')).toEqual({ id: 'p2' });
  expect(directory.find('projects', '四点半课堂')).toEqual({
    fault: expect.stringContaining('是不是“四点半课堂（寒假）”或“四点半课堂（暑假）”'),
  });
});
