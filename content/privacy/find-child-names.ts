import { isPersonalName } from './is-personal-name.ts';
import type { Passage } from './passage.ts';
import { plainText } from './plain-text.ts';

/** Ages below 14, in digits or Chinese numerals. */
const age =
  '(?<![\\d.一二三四五六七八九十百])(?:1[0-3]|[1-9]|十[一二三]?|[一二两三四五六七八九])(?:周)?岁(?:半|多)?(?!以[上下]|至|到)';
const role =
  '(?:的|、|，|,)*(?:\\p{Script=Han}{0,4}?(?:儿童|男孩|女孩|男童|女童|姑娘|学生|孩子|儿子|女儿|孙子|孙女|外孙|弟弟|妹妹|哥哥|姐姐|小朋友|同学|娃娃)[，,]?)?';
const grade =
  '(?:[一二三四五六七]年级|[1-7]年级|幼儿园(?:[大中小]班)?|[大中小]班)(?:[（(]?[\\d一二三四五六]+[）)]?班)?';

/** A child's name follows. */
const leads = [
  new RegExp(`${age}${role}`, 'gu'),
  new RegExp(`${grade}(?:的|学生|小学生|男生|女生|孩子|同学|女孩|男孩)+`, 'gu'),
];
/** A child's name goes before. */
const trails = [
  new RegExp(`[（(，, ]?(?:男|女)?[，, ]?(?:今年|刚满|才|现年|年仅|刚|快|不到|只有|已经)*${age}`, 'gu'),
  /(?:小朋友|同学)(?!们|会|录)/gu,
];

function nameAfter(text: string, at: number): string | undefined {
  return [4, 3, 2].map((n) => text.slice(at, at + n)).find((part) => isPersonalName(part));
}

function nameBefore(text: string, at: number): string | undefined {
  return [4, 3, 2].map((n) => text.slice(Math.max(0, at - n), at)).find((part) => isPersonalName(part));
}

/** Names that end at `at`, also several in a row: 田宇轩、田宇航，7岁. */
function namesBefore(text: string, at: number): Passage[] {
  const match = nameBefore(text, at);
  if (match === undefined) return [];
  const index = at - match.length;
  return [{ index, match }, ...(text[index - 1] === '、' ? namesBefore(text, index - 1) : [])];
}

/** Names beside an age below 14, a primary-school or kindergarten class, or 小朋友 and 同学. */
export function findChildNames(text: string): Passage[] {
  const plain = plainText(text);
  const found = new Map<number, Passage>();
  const tell = (passages: readonly Passage[]) =>
    passages.forEach((passage) => found.set(passage.index, passage));
  for (const pattern of leads)
    for (const { 0: lead, index } of plain.matchAll(pattern)) {
      const match = nameAfter(plain, index + lead.length);
      if (match !== undefined) tell([{ index: index + lead.length, match }]);
    }
  for (const pattern of trails)
    for (const { index } of plain.matchAll(pattern)) tell(namesBefore(plain, index));
  return [...found.values()];
}
