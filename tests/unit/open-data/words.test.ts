import { expect, test } from 'vitest';
import type { Field } from '#content/open-data/field.ts';
import { fieldsOf } from '#content/open-data/fields-of.ts';
import { tableNames } from '#content/schema/index.ts';

const all = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...all(field.fields)]);
const fields = [...tableNames, 'settings' as const].flatMap((table) =>
  all(fieldsOf(table)).map((field) => ({ ...field, where: `${table}.${field.path.join('.')}` })),
);

test('every field of every table has a Chinese name and one Chinese sentence', () => {
  const faulty = fields.filter(
    ({ name, says }) => !/\p{Script=Han}/u.test(name) || !/^[^。]*\p{Script=Han}[^。]*。$/u.test(says),
  );
  expect(faulty.map(({ where }) => where)).toEqual([]);
});

test('no two fields side by side have the same name', () => {
  const names = fields.map(({ where, name }) => `${where.replace(/[^.]+$/, '')}${name}`);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

test('only numbers have a unit', () => {
  const faulty = fields.filter(({ kind, unit }) => unit !== null && kind !== 'integer' && kind !== 'number');
  expect(faulty.map(({ where }) => where)).toEqual([]);
});

test('kinds, lists, null, choices and targets are those of the schemas', () => {
  const told = Object.fromEntries(
    fields.map(({ where, kind, isList, isNullable, target, choices }) => [
      where,
      [kind, isList && 'list', isNullable && 'null', target, choices && Object.keys(choices).length].filter(
        Boolean,
      ),
    ]),
  );
  expect(told).toMatchObject({
    'activities.teamIds': ['reference', 'list', 'teams'],
    'activities.startsAt': ['moment'],
    'activities.stationId': ['reference', 'stations'],
    'activities.state': ['choice', 3],
    'activities.figures': ['group', 'null'],
    'activities.figures.serviceHours': ['number'],
    'activities.story.photos': ['group', 'list'],
    'activities.story.publishedOn': ['date'],
    'needs.state': ['choice', 7],
    'stations.hours.opens': ['time'],
    'stations.services': ['text', 'list'],
    'stations.isDemonstration': ['boolean'],
    'stations.parentId': ['reference', 'null', 'stations'],
  });
});
