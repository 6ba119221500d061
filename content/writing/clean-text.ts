/**
 * What comes along unseen when text is pasted: zero-width characters, marks of direction, soft hyphens, control characters
 * (a joiner between two pictures of an emoji is a part of it).
 */
const unseen =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|\u034f|\u17b4|\u17b5|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?![\t\n])\p{Cc}/gu;
/** Spaces that look like the plain one and do not break, or are of another width; the wide one of Chinese print stays. */
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * A text as it was meant: without what comes along unseen when it is pasted from WeChat, Word or a web page, with plain spaces and
 * line ends. Nothing that a reader sees is changed; a text without any of it stays the same.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(oddSpaces, ' ').replace(unseen, '');
}
