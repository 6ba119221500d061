import { expect, test } from 'vitest';
import { tables } from '#content/schema/index.ts';
import { mediaRow } from '#cms/dataset/rows/media.ts';
import { projectRow } from '#cms/dataset/rows/project.ts';

const id = '3f2c1f4e-6f0b-4a51-9f0a-2b7f4f6f9d10';

test('a file without width and height, a PDF, is public by its name, kind and size', () => {
  const row = mediaRow({
    id,
    alt: '实施方案',
    filename: 'plan.pdf',
    mimeType: 'application/pdf',
    filesize: 1200,
  } as unknown as Parameters<typeof mediaRow>[0]);
  expect(row).toEqual({
    id,
    alt: '实施方案',
    credit: '',
    isSample: false,
    original: { file: 'plan.pdf', mimeType: 'application/pdf', bytes: 1200, width: null, height: null },
    sizes: [],
  });
  expect(tables.media.parse(row)).toEqual(row);
});

test('of the sizes of a picture those that were made are public, the smallest first', () => {
  const size = (width: number) => ({
    filename: `a-${width}.webp`,
    mimeType: 'image/webp',
    filesize: 9,
    width,
  });
  const row = mediaRow({
    id,
    alt: '',
    filename: 'a.jpg',
    sizes: { large: size(960), none: { filename: null }, small: size(480) },
  } as unknown as Parameters<typeof mediaRow>[0]);
  expect(row.sizes.map(({ width }) => width)).toEqual([480, 960]);
});

test('what nobody has filled in of a project is empty in its row, and not missing', () => {
  const row = projectRow({
    id,
    name: '义诊到家',
    category: id,
    state: 'running',
    summary: '每月一次。',
    introduction: '介绍。',
    startedOn: null,
    cover: null,
    teams: null,
  } as unknown as Parameters<typeof projectRow>[0]);
  expect(row).toMatchObject({
    slug: '',
    isBrand: false,
    audience: '',
    schedule: '',
    howToApply: '',
    mechanism: '',
    teamIds: [],
    startedOn: null,
    coverId: null,
  });
});
