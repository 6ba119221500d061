/** Plain words of a Markdown text, cut at the end of a sentence or phrase before `length` characters. */
export function textExcerpt(markdown: string, length: number): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/gm, '')
    // As it is rendered: pairs of exactly two stars are emphasis, other stars mask a name or a number.
    .replace(/(?<!\*)\*\*(?!\*)(.+?)(?<!\*)\*\*(?!\*)/g, '$1')
    .replace(/`/g, '')
    .replace(/\s*\n+\s*/g, '')
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
