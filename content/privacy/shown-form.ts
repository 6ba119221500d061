import { markdownLinks } from './markdown-links.ts';
import { editedForm, type FormEdit, type TextForm } from './text-form.ts';

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{
    zwnj: '',
    zwj: '',
    shy: '',
    hyphen: '-',
    ndash: '-',
    mdash: '-',
    middot: '·',
    lowbar: '_',
    period: '.',
  },
  ...{
    lpar: '(',
    rpar: ')',
    commat: '@',
    num: '#',
    plus: '+',
    sol: '/',
    colon: ':',
    Tab: ' ',
    NewLine: '\n',
  },
};
/**
 * Markup that is not shown as written: escapes, entities, emphasis, code, tags, and the end of a line within
 * a paragraph.
 */
const marks =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,9});|\*+|`+|<\/?[A-Za-z!][^<>]{0,300}>|(?<!\n)\n(?![\n \t]|[-*+#>|]|\d{1,9}[.)]|$)/g;

function shown(mark: string): string {
  if (mark === '\n') return ' ';
  if (mark.startsWith('\\')) return mark.slice(1);
  // Single stars are masks (张*, 138****5678). Only pairs are emphasis.
  if (mark.startsWith('*')) return mark.length === 2 ? '' : mark;
  if (!mark.startsWith('&')) return '';
  const code = /^&#([xX]?)([\dA-Fa-f]+);$/.exec(mark);
  if (!code) return named[mark.slice(1, -1)] ?? mark;
  const point = Number.parseInt(code[2] ?? '', code[1] === '' ? 10 : 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/**
 * Returns a Markdown text as its page shows it, without markup. Parts that the markup separates are joined,
 * as the reader sees them.
 */
export function shownForm(form: TextForm): TextForm {
  const edits: FormEdit[] = [...form.text.matchAll(marks)].map(({ 0: mark, index }) => ({
    at: index,
    length: mark.length,
    put: shown(mark),
  }));
  // Only the label of a link is shown.
  for (const { from, to, hrefAt } of markdownLinks(form.text))
    edits.push({ at: from, length: 1, put: '' }, { at: hrefAt - 2, length: to - hrefAt + 2, put: '' });
  let end = 0;
  const apart = edits
    .sort((a, b) => a.at - b.at)
    .filter(({ at, length }) => {
      if (at < end) return false;
      end = at + length;
      return true;
    });
  return editedForm(form, apart);
}
