/** Longest clause, in characters, that is kept on a line of its own; a longer one may break anywhere. */
const LONGEST = 14;

/** A clause of a title, and whether it should stay on one line where the line allows it. */
export interface Phrase {
  readonly text: string;
  readonly isShort: boolean;
}

/**
 * Cuts a title behind its commas, colons and dashes, where a reader pauses and a line may end: browsers know no Chinese
 * words and would cut `三百头牛` in two. A title of one clause comes back whole and may break anywhere.
 */
export function phrasesOf(title: string): Phrase[] {
  const clauses = title.match(/.+?(?:[，、。：；？！]+[”’）》]*|——|$)/gsu) ?? [];
  if (clauses.length < 2) return [{ text: title, isShort: false }];
  return clauses.map((text) => ({ text, isShort: text.length <= LONGEST }));
}
