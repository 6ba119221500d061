import { expect, test } from 'vitest';
import { htmlPieces } from '#site/build/html/html-pieces.ts';

const elements = (html: string) =>
  [...htmlPieces(html)].flatMap((piece) =>
    piece.kind === 'start' ? [`${piece.name} ${JSON.stringify(Object.fromEntries(piece.attributes()))}`] : [],
  );
const text = (html: string) =>
  [...htmlPieces(html)].map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

test('what stands in an attribute is no element', () => {
  expect(elements('<meta content="写<script>的人 style=\'a\'"><p title=\'<b onclick="x">\'>')).toEqual([
    'meta {"content":"写<script>的人 style=\'a\'"}',
    'p {"title":"<b onclick=\\"x\\">"}',
  ]);
});

test('what stands in a script, a title or a comment is no element', () => {
  expect(elements('<title>a<b></title><script>"<i>"</script><!-- <u> --><s>')).toEqual([
    'title {}',
    'script {}',
    's {}',
  ]);
});

test('a text is read as people see it', () => {
  expect(text('<!doctype html><p>1 &lt; 2 &amp;&#38; &quot;3&quot; < 4</p>')).toBe('1 < 2 && "3" < 4');
});

test('attributes without quotes or value are read', () => {
  expect(elements('<input type=text DISABLED value="a&amp;b">')).toEqual([
    'input {"type":"text","disabled":"","value":"a&b"}',
  ]);
});

test.each(['<a "', '<', '<a b="c', '<!--', '<script>', "<a x='"])(
  '%s over and over is read at once',
  (part) => {
    const begun = performance.now();
    expect([...htmlPieces(part.repeat(3_000))].length).toBeLessThan(10_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  },
);
