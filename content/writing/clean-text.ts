/**
 * Invisible characters that come with pasted text: zero-width characters, direction marks, soft hyphens,
 * control characters, empty letters, tags that hide a second text in the first. Also what is no character at
 * all, which spoils a sheet. A joiner between two pictures of an emoji is part of the emoji and stays.
 */
const unseen =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|\u034f|\u17b4|\u17b5|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}|\p{Cs}|(?![\t\n])\p{Cc}/gu;
/**
 * Spaces that look like a plain space but do not break or have another width. The wide space of Chinese print
 * stays.
 */
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * Cleans a text that was pasted from WeChat, Word or a web page: removes invisible characters, makes spaces
 * and line ends plain. Nothing that a reader sees changes; a clean text stays the same.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(oddSpaces, ' ').replace(unseen, '');
}
