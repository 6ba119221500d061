import { editedForm, type FormEdit, type TextForm } from './text-form.ts';

const digitOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((char, at) => [char, String(at)])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((char, at) => [char, String(at)])),
  ...{ 幺: '1', O: '0', o: '0', l: '1', I: '1' },
};
const numeral = '〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖';
/** A run of at least three digits, in which digits may be spelt in Chinese. */
const spelt = new RegExp(`[\\d${numeral}](?:[- ·]?[\\d${numeral}]){2,}`, 'g');
/** Letters typed instead of digits, between digits: 138O0O0l234. */
const letters = /(?<=\d[OolI]{0,3})[OolI](?=[OolI]{0,3}\d)/g;
/** Cache: the search for each kind of number asks for the same forms. */
const made = new WeakMap<TextForm, TextForm | null>();

function* digitsIn(text: string): Generator<FormEdit> {
  for (const { 0: run, index } of text.matchAll(spelt))
    for (let at = 0; at < run.length; at += 1) {
      const digit = digitOf[run[at] ?? ''];
      if (digit !== undefined) yield { at: index + at, length: 1, put: digit };
    }
  if (/\d[OolI]/.test(text))
    for (const { 0: letter, index } of text.matchAll(letters))
      yield { at: index, length: 1, put: digitOf[letter] ?? letter };
}

/**
 * A plain form with Chinese numerals replaced by digits (一三八 by 138); null if there are none. Numbers are
 * searched in both forms.
 */
export function numeralForm(form: TextForm): TextForm | null {
  const known = made.get(form);
  if (known !== undefined) return known;
  const edits = [...digitsIn(form.text)].sort((a, b) => a.at - b.at);
  const asDigits = edits.length === 0 ? null : editedForm(form, edits);
  made.set(form, asDigits);
  return asDigits;
}
