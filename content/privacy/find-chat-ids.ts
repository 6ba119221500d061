import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import type { TextForm } from './text-form.ts';

/** Names for WeChat, with the words that lead to an id. A single letter or character needs a colon. */
const wechat =
  '(?:(?:微信|薇信|威信|徽信|[Vv]信)(?:号码?|ID|id|账号|帐号)?号?|(?<![A-Za-z])(?:[Ww]e ?[Cc]hat|WECHAT|[Vv][Xx]|[Ww][Xx]|[Ww]ei ?[Xx]in)(?: ?(?:号|ID|id|Id))?|加[我他她]?[Vv]号?|\\+ ?[Vv](?:号|信)?|(?:[薇微威]|(?<![A-Za-z])[Vv])(?=:))';
const id = '[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_@.-])';
/**
 * After a sign or the word 号, any id counts. Directly after the name, or after a space, an id needs a digit
 * or an underscore: 微信 WeChat contains no id.
 */
const afterSign = new RegExp(`${wechat} ?(?:(?:[:→=]|是|为|搜|加) ?){1,3}(?<it>${id})`, 'g');
const afterNoun = new RegExp(`${wechat}(?<=号|ID|id|Id) ?(?<it>${id})`, 'g');
const direct = new RegExp(`${wechat} ?(?<it>(?=[A-Za-z-]*[0-9_])${id})`, 'g');
const byNumber = new RegExp(`${wechat}(?:[: ]|是|为|搜|加)+(?<it>\\d{6,11})(?![\\d年月人个名])`, 'g');
const qq =
  /(?<![A-Za-z])(?:(?:Q ?Q|q ?q|扣扣|企鹅)(?:号码?|群号?)?(?:[: ]|是|为)*|[Qq](?:号|群)?:\s?)(?<it>[1-9]\d{4,10})(?![\d年月人个名次])/g;

/**
 * Finds WeChat ids and QQ numbers in a plain form, if the text labels them. A public account (公众号) is not
 * reported.
 */
export function findChatIds(form: TextForm): Passage[] {
  return [
    ...[afterSign, afterNoun, direct].flatMap((pattern) => passagesOf(form, pattern)),
    ...[byNumber, qq].flatMap((pattern) => numbersIn(form, pattern)),
  ];
}
