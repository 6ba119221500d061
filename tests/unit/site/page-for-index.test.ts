import { expect, test } from 'vitest';
import { pageForIndex } from '#site/build/search/page-for-index.ts';

const record = { title: '义诊', kind: '活动', date: '2026-03-05' } as const;
const indexed = (main: string) =>
  pageForIndex(`<html><body><main>${main}</main></body></html>`, record)?.replace(/\s+/g, ' ');

test('the word of an element in an attribute takes no text away from the search', () => {
  const page = indexed('<img alt="写<script>的人"><p>在场</p><script>run()</script><p>散场</p>');
  expect(page).toContain('在 场');
  expect(page).toContain('散 场');
  expect(page).not.toContain('run');
});
