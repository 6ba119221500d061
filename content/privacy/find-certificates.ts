import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import type { TextForm } from './text-form.ts';

const called = '(?:号码|号|编号|No\\.?)?(?:[是为:( ]|\\[){0,3}';
/** Passports (E12345678, EA1234567), permits for Hong Kong, Macao and Taiwan, military documents. */
const passport = new RegExp(
  `(?:护照|通行证|台胞证|回乡证|居留证|军官证|士兵证|退役军人证|优待证|警官证)${called}(?<it>(?:[A-Z]{1,2}|[\\p{Script=Han}]字第)?\\d{7,12})(?![0-9A-Za-z])`,
  'giu',
);
/** Labels of insurance, medical, school and household record numbers. */
const file = new RegExp(
  `(?:社保卡?|医保卡?|社会保障|病历|住院|就诊卡|门诊|学籍|户口簿|户口本)(?:号码|号|编号)(?:[是为:( ]|\\[){0,3}(?<it>[A-Z]{0,2}\\d{5,20}[Xx]?)(?![0-9A-Za-z])`,
  'giu',
);

/**
 * Finds numbers of passports and other personal documents in a plain form, if the text labels them. Without a
 * label they look like any other number.
 */
export function findCertificates(form: TextForm): Passage[] {
  return [...passagesOf(form, passport), ...numbersIn(form, file)];
}
