import MarkdownIt from 'markdown-it';
import { link } from './url.ts';

const parser = new MarkdownIt('default', { html: false, linkify: false, typographer: false }).disable([
  'image',
  'strikethrough',
]);

// Masked names and numbers are written with stars, 张* and 138****5678: only pairs of exactly two stars are emphasis.
parser.inline.ruler.before('emphasis', 'mask', (state, silent) => {
  const stars = /^\*+/.exec(state.src.slice(state.pos))?.[0] ?? '';
  if (stars.length === 0 || stars.length === 2) return false;
  if (!silent) state.pending += stars;
  state.pos += stars.length;
  return true;
});

parser.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  const token = tokens[index];
  if (token) {
    const href = String(token.attrGet('href') ?? '');
    if (href.startsWith('/') && !href.startsWith('//')) token.attrSet('href', link(href));
    else if (/^https?:/i.test(href)) token.attrSet('rel', 'external noopener');
    // Somebody wrote it: where it leads nowhere, the gate says so, and the site stands all the same.
    token.attrSet('data-written', '');
  }
  return self.renderToken(tokens, index, options);
};

/**
 * HTML of a Markdown text. Raw HTML, pictures and the stars of masked names stay text; the text's highest heading becomes `<h{startAt}>` and the
 * others follow; links to pages of the site get the base path, those to other sites `rel="external"`.
 */
export function renderMarkdown(text: string, startAt: 2 | 3 | 4 = 2): string {
  const tokens = parser.parse(text, {});
  const levels = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)));
  const shift = startAt - Math.min(...levels);
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
    }
  }
  return parser.renderer.render(tokens, parser.options, {});
}
