import { isPersonalName } from './is-personal-name.ts';

/** Who gives consent, before their name. */
const before = '监护人|家长|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|当事人|受访人|同意人|签字人|本人|经|由';
/** What follows the name of somebody who consents, or for whom somebody does. */
const after = '本人|同意|口头|书面|当面|签|已|的?(?:父|母|爸|妈|爷|奶|外公|外婆|家长|监护|家人)|等|及|和|与';
const cue = new RegExp(`(?:${before})$`, 'u');
const end = new RegExp(`^(?:${after}|$)`, 'u');
/** A family name and an office is nobody's name: 张主任. */
const office =
  /(?:主任|书记|支书|老师|医生|站长|组长|队长|所长|校长|院长|镇长|村长|干事|会长|先生|女士|师傅)$/u;

/** People's names in a note on consent, as clerks write it: `王小满母亲李秋菊 3 月 5 日签字同意`. */
export function namesInNote(note: string): string[] {
  const found = new Set<string>();
  for (const part of note.match(/[\p{Script=Han}·]+/gu) ?? []) {
    for (let at = 0; at < part.length; at += 1) {
      if (at > 0 && !cue.test(part.slice(0, at)) && !/[及和与]$/u.test(part.slice(0, at))) continue;
      const name = [4, 3, 2]
        .map((length) => part.slice(at, at + length))
        .find(
          (one) =>
            one.length <= part.length - at &&
            isPersonalName(one) &&
            !office.test(one) &&
            end.test(part.slice(at + one.length)),
        );
      if (name !== undefined) found.add(name);
    }
  }
  return [...found];
}
