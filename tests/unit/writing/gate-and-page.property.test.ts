import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';
import { textHtml } from '#content/writing/text-html.ts';
import { checkPage } from '#site/build/verify/check-page.ts';

const surroundings = {
  names: new Set<string>(),
  allowed: new Set<string>(),
  published: [],
  words: [],
  ownHosts: [],
  hasPage: undefined,
};
/** Marks of the text format, and some others that people and programs put between digits. */
const marks = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](/a/)',
    '](',
    ')',
    '(',
    '\\',
    '\\*',
    '#',
    '## ',
    '> ',
  ],
  ...[
    '- ',
    '1. ',
    '1) ',
    '|',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<',
    '>',
    '&nbsp;',
    '&#8203;',
    '&amp;',
    '&#x2d;',
    '&',
  ],
  ...[' ', '  \n', '\n', '\n\n', '\n- ', '\n> ', '\t', '\u200b', '\u00a0', '\u3000', '-', '—', '·', '甲', ''],
];
const mark = fc.constantFrom(...marks);
/** A mobile number with marks at one or two positions, and marks around it. */
const text = fc
  .tuple(mark, mark, mark, mark, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
  .map(([before, first, second, after, at, also]) => {
    const digits = [...'13812345678'].map((digit, place) =>
      place === at ? `${first}${digit}` : place === also ? `${second}${digit}` : digit,
    );
    return `${before}请打${digits.join('')}${after}`;
  });

test('what would keep a page from going live is stopped where it is typed', () => {
  let refused = 0;
  fc.assert(
    fc.property(text, (written) => {
      const html = textHtml(written, { startAt: 2, link: (path) => path });
      const faults = checkPage('/a/', `<article>${html}</article>`, '/', () => true).faults.filter(
        ({ message }) => message.startsWith('正文里有'),
      );
      if (faults.length === 0) return;
      refused += 1;
      const found = checkText(written, 'body', surroundings).filter(({ severity }) => severity === 'block');
      expect(found, JSON.stringify({ written, html })).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
  // Makes sure that the texts contain something to find.
  expect(refused).toBeGreaterThan(100);
});
