import { cleanText } from '#content/writing/clean-text.ts';
import { readText } from '#content/writing/read-text.ts';

/** Plain words of a longer text, as its page shows them, cut at the end of a sentence or phrase before `length` characters. */
export function textExcerpt(written: string, length: number): string {
  const plain = readText(cleanText(written))
    .text.replace(/\s*\n\s*/g, '')
    .trim();
  if (plain.length <= length) return plain;
  const head = plain.slice(0, length);
  const sentence = Math.max(
    head.lastIndexOf('。'),
    head.lastIndexOf('！'),
    head.lastIndexOf('？'),
    head.lastIndexOf('”'),
  );
  return sentence >= length / 2 ? head.slice(0, sentence + 1) : `${head.replace(/[，、；：\s]$/, '')}…`;
}
