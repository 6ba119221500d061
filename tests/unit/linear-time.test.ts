import { describe, expect, it } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';
import { judgeLink } from '#content/privacy/judge-link.ts';
import { mask } from '#content/privacy/mask.ts';
import { namesInNote } from '#content/privacy/names-in-note.ts';
import { findPrivateValues } from '#content/privacy/private-patterns.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
import { textHtml } from '#content/writing/text-html.ts';
import { textExcerpt } from '#site/words/text-excerpt.ts';
import { checkPage } from '#site/build/verify/check-page.ts';
import { gateSurroundings } from '../support/gate-texts.ts';

/**
 * The cost of checking a text must grow linearly with its length, not quadratically: a hundred thousand
 * brackets once blocked the whole server for five seconds. Each piece makes some pattern start again and
 * again.
 */
const pieces = [
  ...[
    '[',
    '](',
    '[](',
    '![',
    '[a](b(',
    '(',
    ')',
    '*',
    '**',
    '_',
    '`',
    '~',
    '#',
    '>',
    '- ',
    '1. ',
    '|',
    '\\',
    '!',
  ],
  ...[
    '&',
    '&#',
    '&#1',
    '<',
    '</',
    '<a',
    '<a href="',
    '<!--',
    '<script>',
    '"',
    "'",
    '\n',
    '\n\n',
    ' ',
    '\t',
    ',',
  ],
  ...[
    'http://',
    'www.',
    'http://a.',
    '.,',
    'a@',
    'a.',
    '@a.',
    'a@a.',
    '-',
    '+',
    '·',
    '.',
    ':',
    '=',
    '0',
    '1',
    '1 ',
  ],
  ...['13', '138-', '13812345678', '86', '0086', '0850-', '529999', '52999919490312402', '6217000000001234'],
  ...['一', '一三八', '幺', 'O', '1O', '\u200b', '①', '\u0301', '😀', '高山', '张桂英', '张桂英、', '张·'],
  ...[
    '小明',
    '小',
    '小明、',
    '编辑|小王、',
    '8岁',
    '刚',
    '的',
    '、',
    '同学',
    '三年级',
    '三年级的',
    '(三年级',
  ],
  ...[
    '田宇轩、',
    '某',
    '王某',
    '贵A1',
    '微信',
    '微信:',
    'Q:',
    '电话',
    '热线24小时',
    '身份证',
    '护照',
    '住院号',
  ],
  ...['三组', '12号', '12号楼', '小区3-', '来到', '监护人', '王小满母亲'],
];

/** Functions that process texts from outside, each called with the whole text. */
const readers: Record<string, (text: string) => unknown> = {
  'the gate': (text) => checkText(text, '', gateSurroundings),
  'the look for numbers on a page': findPrivateValues,
  'the look over a page': (text) => checkPage('/a/', `<p>${text}</p>`, '/', () => true),
  'names in notes': namesInNote,
  masks: (text) => [
    mask('address', text),
    mask('fixedPhone', text),
    mask('idCard', text),
    mask('email', text),
  ],
  links: (text) => judgeLink(text, gateSurroundings),
  'lists of lines': splitLines,
  'texts on pages': (text) => textHtml(text, { startAt: 2, link: (path) => path }),
  excerpts: (text) => textExcerpt(text, 80),
};

const small = 2_000;
/**
 * Ten times the text may take ten times as long, and four times that by chance. Less than `least` (ms) is
 * ignored.
 */
const [grows, chance, least] = [10, 4, 20];

/** Processor time (ms) that one call costs this process, independent of other load on the computer. */
function cost(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  return process.cpuUsage(before).user / 1_000;
}

/**
 * Whether ten times the length costs more than allowed. Measured several times, because other programs run.
 */
function growsTooFast(read: (text: string) => unknown, piece: string): boolean {
  const [short = '', long = ''] = [small, small * grows].map((length) =>
    piece.repeat(Math.ceil(length / piece.length)),
  );
  return Array.from({ length: 5 }).every(() => {
    const once = Math.max(0.5, cost(read, short));
    return cost(read, long) > Math.max(least, once * grows * chance);
  });
}

describe('ten times the text takes about ten times as long', () => {
  it.each(Object.entries(readers))(
    'for %s',
    (_, read) => {
      for (const piece of pieces) read(piece.repeat(20));
      expect(pieces.filter((piece) => growsTooFast(read, piece))).toEqual([]);
    },
    120_000,
  );
});
