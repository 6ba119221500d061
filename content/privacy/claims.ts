import type { Passage } from './passage.ts';

/** Returns a function that claims a passage. It returns false if part of the passage is already claimed. */
export function claims(text: string): (passage: Passage) => boolean {
  const taken = new Uint8Array(text.length);
  return ({ index, match }) => {
    const end = index + match.length;
    if (taken.subarray(index, end).includes(1)) return false;
    taken.fill(1, index, end);
    return true;
  };
}
