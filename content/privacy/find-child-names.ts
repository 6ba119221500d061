import { isPersonalName } from './is-personal-name.ts';
import { office } from './office.ts';
import type { Passage } from './passage.ts';
import { passageAt, type TextForm } from './text-form.ts';

/** Ages below 18, in digits or Chinese numerals. */
const age =
  '(?<![\\d.一二三四五六七八九十百])(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二两三四五六七八九])(?:周)?岁(?:半|多)?(?!以[上下]|至|到)';
const role =
  '(?:的|、|,){0,3}(?:\\p{Script=Han}{0,4}?(?:儿童|男孩|女孩|男童|女童|少年|姑娘|学生|孩子|儿子|女儿|孙子|孙女|外孙|弟弟|妹妹|哥哥|姐姐|小朋友|同学|娃娃),?)?';
const schoolClass = '(?:\\(?[\\d一二三四五六]{1,2}\\)?班)?';
const lower = `(?:[一二三四五六七]年级|[1-7]年级|幼儿园(?:[大中小]班)?|[大中小]班)${schoolClass}`;
const upper = `(?:[八九]年级|[89]年级|初[一二三]|高[一二三])(?:年级)?${schoolClass}`;
const pupil = '(?:学生|小学生|男生|女生|新生|孩子|同学|女孩|男孩)';

/** A child's name follows these patterns. */
const leads = [
  new RegExp(`${age}${role}`, 'gu'),
  new RegExp(`${lower}(?:的|${pupil}){1,3}`, 'gu'),
  new RegExp(`${upper}的?${pupil}`, 'gu'),
];
/** A child's name stands before these patterns. */
const trails = [
  new RegExp(`[(, ]?(?:男|女)?[, ]?(?:今年|刚满|才|现年|年仅|刚|快|不到|只有|已经){0,2}${age}`, 'gu'),
  new RegExp(`\\([^()\\n]{0,8}?(?:${lower}|${upper})`, 'gu'),
  new RegExp(`, ?[男女], ?(?:就读于?|上|读)?(?:${lower}|${upper})`, 'gu'),
  /(?:小朋友|同学)(?!们|会|录)/gu,
];

/** Whether this is a child's name. 李老师（三年级） is not. */
const isName = (part: string) => isPersonalName(part) && !office.test(part);

/** End of the name that begins at `at`; -1 if there is none. */
function endOfName(text: string, at: number): number {
  const length = [4, 3, 2].find((n) => at + n <= text.length && isName(text.slice(at, at + n)));
  return length === undefined ? -1 : at + length;
}

function startOfName(text: string, at: number): number {
  const length = [4, 3, 2].find((n) => n <= at && isName(text.slice(at - n, at)));
  return length === undefined ? -1 : at - length;
}

/** Finds names in a plain form next to an age below 18, a class of a school or kindergarten, 小朋友 or 同学. */
export function findChildNames(form: TextForm): Passage[] {
  const { text } = form;
  const ends = new Map<number, number>();
  for (const pattern of leads)
    for (const { 0: lead, index } of text.matchAll(pattern)) {
      const start = index + lead.length;
      const end = endOfName(text, start);
      if (end >= 0) ends.set(start, end);
    }
  for (const pattern of trails)
    for (const { index } of text.matchAll(pattern)) {
      // Several names may stand in a row: 田宇轩、田宇航,7岁.
      let end = index;
      for (let start = startOfName(text, end); start >= 0; start = startOfName(text, end)) {
        ends.set(start, end);
        if (text[start - 1] !== '、') break;
        end = start - 1;
      }
    }
  return [...ends].map(([start, end]) => passageAt(form, start, end));
}
