import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { plainText } from './plain-text.ts';

const wechat =
  /(?:(?:微信|薇信|V信)(?:号|ID|id|账号)?|(?<![A-Za-z])(?:VX|vx|Vx|WX|wx|weixin)|加[我他她]?[Vv])(?:号)?(?:[:：]| |是|为|搜|加)*(?<it>[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@.])/g;
const wechatByNumber = /(?:微信|薇信|VX|vx)(?:号)?(?:[:：]| |是)+(?<it>\d{6,10})(?!\d)/g;
const qq = /(?<![A-Za-z])(?:QQ|qq|扣扣)(?:号|群)?(?:[:：]| |是)*(?<it>[1-9]\d{4,10})(?!\d)/g;

/** WeChat ids and QQ numbers where the text calls them so; a public account (公众号) is none. */
export function findChatIds(text: string): Passage[] {
  const plain = plainText(text);
  return [wechat, wechatByNumber, qq].flatMap((pattern) => passagesOf(text, plain, pattern));
}
