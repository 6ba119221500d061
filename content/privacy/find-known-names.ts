import { nameLikeWords } from './name-like-words.ts';
import type { Passage } from './passage.ts';
import { plainText } from './plain-text.ts';

const words = new Set<string>(nameLikeWords);
/** What stands around a person and hardly around a mountain. */
const before =
  /(?:志愿者|村民|队员|队长|老人|组长|同志|医生|老师|学生|叫|党员|大爷|大娘|大叔|大婶|联户长|户主|受助人|姓名[:：]?)$/u;
const after = /^(?:说|问|笑|同志|老人|家[里中的]|一家|带|冒|和同|介绍|告诉|表示|主动|今年|[（(])/u;

/**
 * People's names that the records know, longest first, also with spaces between the characters. `allowed` are names that may
 * stand: one that contains a known name protects it (王丽萍 against 王丽).
 */
export function findKnownNames(
  text: string,
  names: ReadonlySet<string>,
  allowed: ReadonlySet<string>,
): Passage[] {
  if (names.size === 0) return [];
  const plain = plainText(text);
  // Places of the characters that are no spaces between Han characters.
  const places: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const isGap =
      plain[at] === ' ' &&
      /\p{Script=Han}/u.test(plain[at - 1] ?? '') &&
      /\p{Script=Han}| /u.test(plain[at + 1] ?? '');
    if (!isGap) places.push(at);
  }
  const dense = places.map((at) => plain[at]).join('');
  const found: Passage[] = [];
  for (let at = 0; at < dense.length; at += 1) {
    const lengthIn = (set: ReadonlySet<string>) =>
      [5, 4, 3, 2].find((n) => set.has(dense.slice(at, at + n))) ?? 0;
    const known = lengthIn(names);
    const free = lengthIn(allowed);
    const length = Math.max(known, free);
    if (length === 0) continue;
    const name = dense.slice(at, at + length);
    const isPerson =
      !words.has(name) || before.test(dense.slice(0, at)) || after.test(dense.slice(at + length));
    if (known > free && isPerson) {
      const start = places[at] ?? 0;
      const end = (places[at + length - 1] ?? start) + 1;
      found.push({ index: start, match: text.slice(start, end) });
    }
    if (isPerson) at += length - 1;
  }
  return found;
}
