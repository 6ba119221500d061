/**
 * A query as it is put to the index: lower case, in normal width, each letter, ideograph and digit a word of its own, and
 * nothing else. Any piece of a text is then found as a phrase, wherever a segmenter would have cut it.
 */
export function spaced(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[\p{L}\p{N}]/gu, '$& ')
    .trim();
}

/** A text as it is put into the index: a space behind each letter, ideograph and digit; its punctuation stays for showing. */
export function apart(text: string): string {
  return text.normalize('NFKC').replace(/([\p{L}\p{N}])([^\p{L}\p{N}\s]*)\s*/gu, '$1$2 ');
}

/** A name as it is compared with a whole query: `石门坎村站`, whatever spaces, marks and width it is typed with. */
export function labelKey(text: string): string {
  return spaced(text).replaceAll(' ', '');
}
