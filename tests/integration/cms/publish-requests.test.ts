import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type OpenCms } from '../../support/cms.ts';

// Changes of records with drafts must request a publish if they change what the public sees, and only then.

let cms: OpenCms;

beforeAll(async () => {
  cms = await openCms();
});

afterAll(async () => {
  await cms.close();
});

const requests = async () => (await cms.payload.count({ collection: 'publishRequests' })).totalDocs;

/** Number of publish requests that a change creates. */
const askedBy = async (change: () => Promise<unknown>): Promise<number> => {
  const before = await requests();
  await change();
  return (await requests()) - before;
};

const document = {
  title: '积分管理办法',
  kind: 'rules',
  issuer: '青禾镇人民政府',
  issuedOn: '2026-03-01',
} as const;

const write = async (status: 'draft' | 'published') =>
  (
    await cms.payload.create({
      collection: 'documents',
      data: { ...document, _status: status },
      draft: status === 'draft',
    })
  ).id;

const change = (id: string, data: { summary?: string; _status?: 'draft' | 'published' }, draft = false) =>
  cms.payload.update({ collection: 'documents', id, data, draft });

describe('a record with drafts asks for a publish', () => {
  it('when it is written for all to see, not when it is a draft', async () => {
    expect(await askedBy(() => write('published'))).toBe(1);
    expect(await askedBy(() => write('draft'))).toBe(0);
  });

  it('when a newer text takes the place of the live one, not when that text is still a draft', async () => {
    const id = await write('published');
    for (const summary of ['第二稿', '第三稿']) {
      expect(await askedBy(() => change(id, { summary }, true))).toBe(0);
    }
    expect(await askedBy(() => change(id, { _status: 'published' }))).toBe(1);
  });

  it('when it is taken from the site, also while a newer draft lies beside it, and only the first time', async () => {
    for (const isAmended of [false, true]) {
      const id = await write('published');
      if (isAmended) await change(id, { summary: '第二稿' }, true);
      expect(await askedBy(() => change(id, { _status: 'draft' }))).toBe(1);
      expect(await askedBy(() => change(id, { _status: 'draft' }))).toBe(0);
    }
  });

  it('when it is deleted, if it was on the site', async () => {
    const amended = await write('published');
    await change(amended, { summary: '第二稿' }, true);
    expect(await askedBy(() => cms.payload.delete({ collection: 'documents', id: amended }))).toBe(1);
    for (const [status, asked] of [
      ['published', 1],
      ['draft', 0],
    ] as const) {
      const id = await write(status);
      expect(await askedBy(() => cms.payload.delete({ collection: 'documents', id }))).toBe(asked);
    }
  });

  it('when several are taken from the site at once, once for each', async () => {
    const ids = [await write('published'), await write('published'), await write('draft')];
    const asked = await askedBy(() =>
      cms.payload.update({ collection: 'documents', where: { id: { in: ids } }, data: { _status: 'draft' } }),
    );
    expect(asked).toBe(2);
  });
});
