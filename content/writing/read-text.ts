import { parseText } from './parse-text.ts';

/** A text as a reader sees it, without its marks. */
export interface ReadText {
  readonly text: string;
  /** Where the character at a place of it stands in the text as it was written. */
  readonly placeOf: (index: number) => number;
}

/** Stars between digits hide nothing of them: `138**1234**5678` is read as the number that it is. */
const starsInNumber = /(?<=[\d０-９])\*\*(?=[\d０-９])/g;

/** A longer text as its page shows it: one line for each of its lines, marks left out. */
export function readText(written: string): ReadText {
  const parts: { text: string; from: number; at: number }[] = [];
  let length = 0;
  const add = (text: string, at: number) => {
    parts.push({ text, from: length, at });
    length += text.length;
  };
  for (const { lines } of parseText(written)) {
    for (const words of lines) {
      if (length > 0) add('\n', words[0]?.at ?? 0);
      for (const { text, at } of words) {
        let done = 0;
        for (const { index } of text.matchAll(starsInNumber)) {
          add(text.slice(done, index), at + done);
          done = index + 2;
        }
        add(text.slice(done), at + done);
      }
    }
  }
  return {
    text: parts.map(({ text }) => text).join(''),
    placeOf: (index) => {
      let [low, high] = [0, parts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((parts[middle]?.from ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      const part = parts[low];
      return part ? part.at + index - part.from : 0;
    },
  };
}
