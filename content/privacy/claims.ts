import type { Passage } from './passage.ts';

/** A function that claims passages of a text: false where one claims what is another's already. */
export function claims(text: string): (passage: Passage) => boolean {
  const taken = new Uint8Array(text.length);
  return ({ index, match }) => {
    const end = index + match.length;
    if (taken.subarray(index, end).includes(1)) return false;
    taken.fill(1, index, end);
    return true;
  };
}
