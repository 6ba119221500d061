/**
 * A query as sent to the index: lower case, normal width, only letters, ideographs and digits, each as a
 * separate word. Any part of a text can then be found as a phrase, regardless of word segmentation.
 */
export function spaced(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[\p{L}\p{N}]/gu, '$& ')
    .trim();
}

/** A text as stored in the index: a space after each letter, ideograph and digit; keeps punctuation. */
export function apart(text: string): string {
  return text.normalize('NFKC').replace(/([\p{L}\p{N}])([^\p{L}\p{N}\s]*)\s*/gu, '$1$2 ');
}

/** A name for comparison with a query, e.g. `石门坎村站`: without spaces, punctuation, width differences. */
export function labelKey(text: string): string {
  return spaced(text).replaceAll(' ', '');
}
