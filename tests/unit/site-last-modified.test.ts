import { expect, test } from 'vitest';
import { Table, PageTable } from '#site/dataset/table.ts';
import { lastModified as ofActivity } from '#site/routes/families/activity.ts';
import { lastModified as ofNeed } from '#site/routes/families/need.ts';
import { aNeed, anActivity, aStory } from '../support/site-rows.ts';

const activities = new PageTable('activities', [
  anActivity({ id: 'told', slug: 'told', story: aStory('2026-03-09') }),
  anActivity({ id: 'held', slug: 'held' }),
  anActivity({ id: 'planned', slug: 'planned', state: 'planned', startsAt: '2027-01-01T09:00:00+08:00' }),
]);

test('a story changed when it was published, an untold activity when it was held', () => {
  expect(ofActivity({ activities }, '/activities/told/')).toBe('2026-03-09');
  expect(ofActivity({ activities }, '/activities/held/')).toBe('2026-03-05');
});

test('the sitemap never names a day in the future', () => {
  expect(ofActivity({ activities }, '/activities/planned/')).toBeUndefined();
});

test('a page that is no record tells no day', () => {
  expect(ofActivity({ activities }, '/activities/2026/')).toBeUndefined();
});

test('a need changed when it was answered, else when a team was given it', () => {
  const needs = new Table('needs', [aNeed(), aNeed({ id: 'n2', code: 'XQ2026-0002', doneOn: '2026-03-20' })]);
  expect(ofNeed({ needs }, '/wishes/xq2026-0001/')).toBe('2026-03-03');
  expect(ofNeed({ needs }, '/wishes/xq2026-0002/')).toBe('2026-03-20');
});
