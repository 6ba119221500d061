import type { Passage } from './passage.ts';

/** A passage of the town's own list, with what to write instead, if the list says. */
export interface ListedPassage extends Passage {
  better: string | null;
}

/** Passages of a text that stand on the town's list: one word a line, `旧说法 → 新说法` with a suggestion. */
export function findListedWords(text: string, list: readonly string[]): ListedPassage[] {
  const lower = text.toLowerCase();
  return list.flatMap((line) => {
    const [word = '', better = ''] = line.split(/→|->|=>/).map((part) => part.trim());
    const found: ListedPassage[] = [];
    if (word === '') return found;
    for (
      let at = lower.indexOf(word.toLowerCase());
      at >= 0;
      at = lower.indexOf(word.toLowerCase(), at + word.length)
    )
      found.push({
        index: at,
        match: text.slice(at, at + word.length),
        better: better === '' ? null : better,
      });
    return found;
  });
}
