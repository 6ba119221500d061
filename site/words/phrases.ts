/** Longest clause, in characters, that is kept on one line; a longer one may break. */
const LONGEST = 14;

/** A clause of a title; `isShort` if it should stay on one line. */
export interface Phrase {
  readonly text: string;
  readonly isShort: boolean;
}

/**
 * Splits a title after commas, colons and dashes, where a reader pauses and a line may break. Browsers do not
 * know Chinese words and would split `三百头牛`. A title with one clause is returned whole and may break
 * anywhere.
 */
export function phrasesOf(title: string): Phrase[] {
  const clauses = title.match(/.+?(?:[，、。：；？！]+[”’）》]*|——|$)/gsu) ?? [];
  if (clauses.length < 2) return [{ text: title, isShort: false }];
  return clauses.map((text) => ({ text, isShort: text.length <= LONGEST }));
}
