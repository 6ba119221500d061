import { nameLikeWords } from './name-like-words.ts';
import type { Passage } from './passage.ts';
import { editedForm, passageAt, type TextForm } from './text-form.ts';

const words = new Set<string>(nameLikeWords);
/** Words that often stand next to a person, but hardly next to a mountain (高山). */
const before =
  /(?:志愿者|村民|队员|队长|老人|组长|同志|医生|老师|学生|叫|党员|大爷|大娘|大叔|大婶|联户长|户主|受助人|姓名:?)$/u;
const after = /^(?:说|问|笑|同志|老人|家[里中的]|一家|带|冒|和同|介绍|告诉|表示|主动|今年|[（(])/u;
/** Length of the longest of these words. */
const longestWord = 4;

/** Gap between the characters of a name, with any kind of dot: 龙　昌　明, 古丽巴哈尔·买买提. */
const gap = /(?<=\p{Script=Han})[ ·.]{1,4}(?=\p{Script=Han})/gu;

/** Names without gaps. For each first character, the lengths of its names, longest first. */
interface NameIndex {
  names: ReadonlySet<string>;
  lengths: ReadonlyMap<string, readonly number[]>;
}
const indexes = new WeakMap<ReadonlySet<string>, NameIndex>();

function indexOf(written: ReadonlySet<string>): NameIndex {
  const known = indexes.get(written);
  if (known) return known;
  const names = new Set([...written].map((name) => name.replace(gap, '')));
  const lengths = new Map<string, number[]>();
  for (const name of names) {
    const first = name.slice(0, 1);
    const others = lengths.get(first) ?? [];
    if (!others.includes(name.length))
      lengths.set(
        first,
        [...others, name.length].sort((a, b) => b - a),
      );
  }
  const index = { names, lengths };
  indexes.set(written, index);
  return index;
}

/** Length of the longest name at a position of the text; 0 if there is none. */
function lengthAt(text: string, at: number, { names, lengths }: NameIndex): number {
  const possible = lengths.get(text[at] ?? '') ?? [];
  return possible.find((n) => at + n <= text.length && names.has(text.slice(at, at + n))) ?? 0;
}

/**
 * Finds names of people in the records in a plain form, longest first. A name may have spaces or dots between
 * its characters, or lack the dots with which it is normally written. `allowed` are names that may be
 * published: one that contains a known name protects it (王丽萍 against 王丽).
 */
export function findKnownNames(
  form: TextForm,
  names: ReadonlySet<string>,
  allowed: ReadonlySet<string>,
): Passage[] {
  if (names.size === 0) return [];
  const edits = [...form.text.matchAll(gap)].map(({ 0: { length }, index: at }) => ({ at, length, put: '' }));
  const dense = editedForm(form, edits);
  const { text } = dense;
  const found: Passage[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const known = lengthAt(text, at, indexOf(names));
    const free = lengthAt(text, at, indexOf(allowed));
    const length = Math.max(known, free);
    if (length === 0) continue;
    const end = at + length;
    const isPerson =
      !words.has(text.slice(at, end)) ||
      before.test(text.slice(Math.max(0, at - longestWord), at)) ||
      after.test(text.slice(end, end + longestWord));
    if (known > free && isPerson) found.push(passageAt(dense, at, end));
    if (isPerson) at += length - 1;
  }
  return found;
}
