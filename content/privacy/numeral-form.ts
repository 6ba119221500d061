import { editedForm, type FormEdit, type TextForm } from './text-form.ts';

const digitOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((char, at) => [char, String(at)])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((char, at) => [char, String(at)])),
  ...{ 幺: '1', O: '0', o: '0', l: '1', I: '1' },
};
/** Digits spelt in Chinese, three at least together with others, and letters that stand for digits among digits: 138O0O0l234. */
const spelt =
  /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖](?=(?:[- ·]?[\d〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){2})|(?<=[\d〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖][- ·]?)[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]|(?<=\d[OolI]{0,3})[OolI](?=[OolI]{0,3}\d)/g;

/** Forms that were asked for once are asked for again by the next kind of number. */
const made = new WeakMap<TextForm, TextForm | null>();

/** A plain form with spelt digits as digits: 一三八 as 138; null where there are none. Numbers are looked for in both forms. */
export function numeralForm(form: TextForm): TextForm | null {
  const known = made.get(form);
  if (known !== undefined) return known;
  const edits: FormEdit[] = [...form.text.matchAll(spelt)].map(({ 0: char, index }) => ({
    at: index,
    length: 1,
    put: digitOf[char] ?? char,
  }));
  const asDigits = edits.length === 0 ? null : editedForm(form, edits);
  made.set(form, asDigits);
  return asDigits;
}
