import type { Passage } from './passage.ts';

/** A passage on the town's own list, with the suggested wording if the list has one. */
export interface ListedPassage extends Passage {
  better: string | null;
}

/** Finds passages that are on the town's list. Each line is one word; `旧说法 → 新说法` adds a suggestion. */
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
