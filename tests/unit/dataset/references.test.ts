import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptyTables, tableNames, tables, type Tables } from '#content/schema/index.ts';
import { idsAt, idsOf, references } from '#content/schema/references.ts';
import { tableLabels } from '#content/schema/table-labels.ts';
import { dropDanglingReferences, missingParents } from '#cms/dataset/drop-dangling-references.ts';

test('every field that is named as an identifier says which table it is of', () => {
  const named = (schema: z.core.$ZodType, path: string[]): string[] => {
    if (schema instanceof z.ZodNullable) return named(schema.unwrap(), path);
    if (schema instanceof z.ZodArray) return named(schema.element, path);
    if (schema instanceof z.ZodObject)
      return Object.entries(schema.shape).flatMap(([name, field]) => named(field, [...path, name]));
    return /Ids?$/.test(path.at(-1) ?? '') ? [path.join('.')] : [];
  };
  for (const name of tableNames)
    expect(references[name].map(({ path }) => path.join('.')).toSorted(), name).toEqual(
      named(tables[name], []).toSorted(),
    );
  expect(references.activities).toContainEqual({
    path: ['story', 'photos', 'mediaId'],
    target: 'media',
    isRequired: true,
  });
  expect(references.activities).toContainEqual({
    path: ['projectId'],
    target: 'projects',
    isRequired: false,
  });
  expect(references.activities).toContainEqual({ path: ['teamIds'], target: 'teams', isRequired: false });
});

test('every table has a name for people', () => {
  expect(Object.keys(tableLabels).toSorted()).toEqual(tableNames.toSorted());
});

test('identifiers are read wherever they stand, and nothing is read where there is none', () => {
  const row = { coverId: 'a', story: { photos: [{ mediaId: 'b' }, { mediaId: 'c' }] }, teamIds: ['t'] };
  expect(idsOf('activities', row, 'media')).toEqual(['a', 'b', 'c']);
  expect(idsOf('activities', { coverId: null, story: null }, 'media')).toEqual([]);
  expect(idsAt({ a: null }, ['a', 'b'])).toEqual([]);
  expect(idsAt(row, ['teamIds'])).toEqual(['t']);
});

/** Tables with the given rows only. */
const town = (rows: { [N in keyof Tables]?: readonly object[] }) =>
  ({ ...emptyTables, ...rows }) as unknown as Tables;

test('what is not public is cut out of what refers to it, and nothing else is changed', () => {
  const activity = {
    id: 'a',
    categoryId: 'k',
    stationId: 's',
    projectId: 'gone',
    teamIds: ['t', 'gone'],
    coverId: 'm',
    story: { body: '正文', photos: [{ mediaId: 'm' }, { mediaId: 'gone' }] },
    needIds: [],
  };
  const whole = { ...activity, id: 'b', projectId: null, teamIds: ['t'], story: null };
  const before = town({
    activities: [activity, whole],
    categories: [{ id: 'k' }],
    stations: [{ id: 's', parentId: null, villageId: 'gone', coverId: null, photoIds: [] }],
    teams: [{ id: 't', categoryId: null, stationId: null, villageId: null, coverId: null }],
    media: [{ id: 'm' }],
  });
  const after = dropDanglingReferences(before);
  expect(after.activities[0]).toEqual({
    ...activity,
    projectId: null,
    teamIds: ['t'],
    story: { body: '正文', photos: [{ mediaId: 'm' }] },
  });
  expect(after.activities[1]).toBe(before.activities[1]);
  expect(after.stations[0]?.villageId).toBeNull();
  expect(missingParents(before)).toEqual([]);
});

test('a part goes with what it is a part of, untold; what stands by itself is told', () => {
  const rows = town({
    facilities: [{ id: 'f', stationId: 'gone' }],
    selfChecks: [{ id: 'c', stationId: 'gone', standardId: 'gone' }],
    indicators: [
      { id: 'i', teamId: 'gone', projectId: null },
      { id: 'j', teamId: null, projectId: 'p' },
    ],
    projects: [{ id: 'p', name: '夜校', categoryId: 'gone', teamIds: [], coverId: null }],
  });
  expect(missingParents(rows)).toEqual([
    {
      table: 'projects',
      row: 'p',
      field: 'categoryId',
      message: expect.stringContaining('“夜校”的服务类别还没有发布'),
    },
  ]);
  const left = dropDanglingReferences({
    ...rows,
    projects: [{ ...rows.projects[0], categoryId: 'k' }],
    categories: [{ id: 'k' }],
  } as unknown as Tables);
  expect([left.facilities, left.selfChecks]).toEqual([[], []]);
  expect(left.indicators.map(({ id }) => id)).toEqual(['j']);
});
