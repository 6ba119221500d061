import { readFile } from 'node:fs/promises';
import path from 'node:path';
import markdownIt from 'markdown-it';
import { helpDir } from './help-dir.ts';
import { pictureSize } from './picture-size.ts';

/** A chapter of the handbook, ready to be shown. */
export interface Chapter {
  /** Name of its file, and its anchor on the page. */
  slug: string;
  title: string;
  /** Content below the title. */
  html: string;
}

const markdown = markdownIt({ html: false });

// On the page the title of a chapter is an h2, so its headings become h3.
markdown.renderer.rules.heading_open = () => '<h3>';
markdown.renderer.rules.heading_close = () => '</h3>\n';
markdown.renderer.rules.table_open = () =>
  '<div class="help-table" tabindex="0" role="group" aria-label="表格">\n<table>\n';
markdown.renderer.rules.table_close = () => '</table>\n</div>\n';
markdown.renderer.rules.image = (tokens, index) => {
  const name = path.basename(String(tokens[index]?.attrGet('src') ?? ''));
  const text = markdown.utils.escapeHtml(tokens[index]?.content ?? '');
  const { width, height } = pictureSize(path.join(helpDir, 'pictures', name));
  const kind = width < height ? 'phone' : 'desk';
  return `<img class="is-${kind}" src="/api/help/pictures/${name}" alt="${text}" width="${width}" height="${height}" loading="lazy">`;
};

/** Reads a chapter's Markdown: its first heading is the title. */
export async function readChapter(slug: string): Promise<Chapter> {
  const text = await readFile(path.join(helpDir, `${slug}.md`), 'utf8');
  const [, title = slug, body = ''] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  return { slug, title, html: markdown.render(body) };
}
