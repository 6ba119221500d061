import { nameLikeWords } from './name-like-words.ts';
import { longSurnames, surnames } from './surnames.ts';

/**
 * Characters that do not occur in given names in such texts: particles, pronouns, measure words, place words,
 * kinship words.
 */
const notGiven = new Set(
  '的了着过得地是在和跟与有说问答笑哭把被从给到对向往也就都还很又才已正今每岁月日号村组镇县乡队班校社站家户们个位名人男女老少孩儿童生里上下前后内外这那他她我你它不没要能会让帮用拿送去来第二三四五六七八九十几两多大小及或但因所以为之其并最更再同级年度收想看听站坐走跑领时么吗呢吧啊呀带做打找背抱教写读唱跳获参递捡陪牵喂',
);
const words = new Set<string>(nameLikeWords);

/** 子, 一, 可 and 小 may begin a given name (子轩, 一帆, 可欣) but do not end it. */
const onlyFirst = new Set('子一可小');

function isGiven(given: string): boolean {
  const first = given.length === 2 ? given.slice(0, 1) : '';
  const last = given.slice(-1);
  return !onlyFirst.has(last) && !notGiven.has(last) && (onlyFirst.has(first) || !notGiven.has(first));
}

/**
 * Whether two to four characters have the form of a person's name: a family name and a given name of one or
 * two characters.
 */
export function isPersonalName(text: string): boolean {
  const long = longSurnames.some((surname) => text.startsWith(surname));
  const given = text.slice(long ? 2 : 1);
  if (!long && !surnames.has(text.slice(0, 1))) return false;
  if (given.length < 1 || given.length > 2 || words.has(text.slice(0, 2))) return false;
  return /^\p{Script=Han}+$/u.test(given) && isGiven(given);
}
