import { expect, it } from 'vitest';
import type { Entry } from '#cms/record/entry.ts';
import { withProject } from '#cms/record/with-project.ts';

const options = {
  projects: [
    { id: 'p1', name: '义诊到家', category: 'health', teams: ['t1', 't2'] },
    { id: 'p2', name: '巧手课堂', category: null, teams: [] },
  ],
  teams: [
    { id: 't1', name: '镇卫生队', station: 's1' },
    { id: 't2', name: '龙堰医护队', station: 's2' },
  ],
};
const entry = { station: 's2', project: '', category: 'law', team: 't9', title: '' } as Entry;

it('fills in the category, the name and, of the project’s teams, the one of the station', () => {
  expect(withProject(entry, 'p1', options)).toEqual({
    project: 'p1',
    category: 'health',
    team: 't2',
    title: '义诊到家',
  });
  expect(withProject({ ...entry, station: 's3' }, 'p1', options).team).toBe('t1');
});

it('keeps what the project does not say, and a title that the clerk wrote', () => {
  expect(withProject(entry, 'p2', options)).toMatchObject({ category: 'law', team: 't9', title: '巧手课堂' });
  expect(withProject({ ...entry, title: '重阳义诊' }, 'p1', options).title).toBe('重阳义诊');
});

it('takes another project’s name back when another one, or none, is chosen', () => {
  const chosen = { ...entry, project: 'p1', title: '义诊到家' };
  expect(withProject(chosen, 'p2', options).title).toBe('巧手课堂');
  expect(withProject(chosen, '', options)).toMatchObject({ project: '', title: '' });
});
