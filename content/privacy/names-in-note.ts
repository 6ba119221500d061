import { isPersonalName } from './is-personal-name.ts';
import { office } from './office.ts';
import { plainText } from './plain-text.ts';

/** Words before the name of a person who gives consent. */
const before = '监护人|家长|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|当事人|受访人|同意人|签字人|本人|经|由';
/** Words after the name of a person who consents, or for whom another person consents. */
const after = '本人|同意|口头|书面|当面|签|已|的?(?:父|母|爸|妈|爷|奶|外公|外婆|家长|监护|家人)|等|及|和|与';
const cue = new RegExp(`(?:${before})$`, 'u');
const end = new RegExp(`^(?:${after}|$)`, 'u');
const longestCue = 3;
/** Names of peoples who write their names with a dot: 古丽巴哈尔·买买提. */
const dotted = new RegExp(
  `(?<=^|${before}|[及和与])\\p{Script=Han}{2,8}(?:·\\p{Script=Han}{1,8}?){1,2}(?=${after}|$)`,
  'gu',
);

/** Finds people's names in a consent note as clerks write it: `王小满母亲李秋菊 3 月 5 日签字同意`. */
export function namesInNote(note: string): string[] {
  const found = new Set<string>();
  for (const part of plainText(note).match(/[\p{Script=Han}·]+/gu) ?? []) {
    for (const [name] of part.matchAll(dotted)) found.add(name);
    for (let at = 0; at < part.length; at += 1) {
      const lead = part.slice(Math.max(0, at - longestCue), at);
      if (at > 0 && !cue.test(lead) && !/[及和与]$/u.test(lead)) continue;
      const name = [4, 3, 2]
        .map((length) => part.slice(at, at + length))
        .find(
          (one) =>
            one.length <= part.length - at &&
            isPersonalName(one) &&
            !office.test(one) &&
            end.test(part.slice(at + one.length, at + one.length + longestCue)),
        );
      if (name !== undefined) found.add(name);
    }
  }
  return [...found];
}
