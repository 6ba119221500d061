import { cleanText } from '#content/writing/clean-text.ts';
import { parseText } from '#content/writing/parse-text.ts';

/** Plain text of a long text field, cut at the end of a sentence, or at `length` characters with `…`. */
export function textExcerpt(written: string, length: number): string {
  const lines = parseText(cleanText(written)).flatMap((block) => block.lines);
  const plain = lines
    .map((words) =>
      words
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join('');
  if (plain.length <= length) return plain;
  // Half of a character, e.g. of an emoji, would be shown as a box.
  const head = plain.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const sentence = Math.max(
    head.lastIndexOf('。'),
    head.lastIndexOf('！'),
    head.lastIndexOf('？'),
    head.lastIndexOf('”'),
  );
  return sentence >= length / 2 ? head.slice(0, sentence + 1) : `${head.replace(/[，、；：\s]$/, '')}…`;
}
