import { expect, it } from 'vitest';
import { renderMarkdown } from '#site/lib/markdown.ts';

it('keeps the stars of masked names and numbers as they are written', () => {
  expect(renderMarkdown('张*和李*都来了，电话138****5678和139****0000。')).toBe(
    '<p>张*和李*都来了，电话138****5678和139****0000。</p>\n',
  );
});

it('takes two stars on each side as emphasis, beside a masked name too', () => {
  expect(renderMarkdown('**收需要**，张*说，**办活动**。')).toBe(
    '<p><strong>收需要</strong>，张*说，<strong>办活动</strong>。</p>\n',
  );
});

it('still makes a list of lines that begin with a star', () => {
  expect(renderMarkdown('* 一\n* 二')).toContain('<li>一</li>');
});
