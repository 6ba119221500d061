import { expect, test } from 'vitest';
import { versionLines } from '#cms/log/version-lines.ts';

const line = (name: string, at: string) => ({ name, at: `2026-03-01T${at}Z` });
const lines = [line('信息员', '09:00:00.040'), line('一审', '09:30:00.020'), line('编辑', '09:30:00.900')];

test('a version is told by the line written with it', () => {
  expect(versionLines(lines, '2026-03-01T09:30:00.000Z').own?.name).toBe('一审');
  expect(versionLines(lines, '2026-03-01T09:30:00.500Z').own?.name).toBe('编辑');
});

test('further saves that the log took for one line are of whoever wrote the last before them', () => {
  const { own, by } = versionLines(lines, '2026-03-01T09:08:00.000Z');
  expect([own, by?.name]).toEqual([undefined, '信息员']);
});

test('nobody is named for a version from before the log', () => {
  expect(versionLines(lines, '2026-02-01T09:00:00.000Z')).toEqual({ own: undefined, by: undefined });
});
