import type { Passage } from './passage.ts';
import { passageAt, type TextForm } from './text-form.ts';

/** A number, optionally with spaces around it as in print: 12 号. */
const numeral = ' ?(?:\\d{1,4}|[一二三四五六七八九十百]{1,5}) ?';
/** Characters of the name before the place word: Han (no punctuation), capital letters and digits. */
const inName = /[\p{Script=Han}A-Z0-9]/u;
const longestName = 20;
const place =
  '(?:大道|胡同|小区|社区|安置点|花园|公寓|家园|新村|路|街|巷|弄|组|村|寨|屯|苑|坊|湾|坝|沟|坡|坳|坪|段)';
/** If this follows 号, the number means a day, a thing or an opening, not a house. */
const notHouse =
  '(?:上午|下午|晚|早|中午|当天|那天|起|前|后|开|到|至|召|统|举|站|线|文|公告|机|展|窗|车|仓|、\\d+号|—|-|～)';
/** If this follows a storey or a room number, it is a public room, not a flat. */
const publicRoom = '(?:会议室|教室|办公室|活动室|阅览室|培训|窗口)';
const flat = `${numeral}(?:栋|幢|座|号楼|#楼?)(?: ?(?:${numeral}单元|\\d{1,2}-))?(?: ?(?:${numeral}(?:室|楼|层|号房?)|\\d{3,4}))(?!\\d|${publicRoom})(?:\\d{3,4}(?:室|号)?)?`;
const house = `${numeral}号(?!\\d*楼${publicRoom})(?:附${numeral}号)?(?:${numeral}单元)?(?:${numeral}(?:楼|层|室)(?!${publicRoom}))?(?! ?${notHouse})`;

/**
 * Building, stair and flat, or only two of them, joined by hyphens after a residential place: 小区3-2-501,
 * 家园12-1503. A range before a measure word is a count instead.
 */
const lived =
  '(?:小区|安置点|安置房|花园|公寓|家园|嘉园|新村|苑|大厦)(?:[一二三四五\\d]期)?(?:[A-Z]区)?第?\\d{1,3} ?- ?(?:\\d{1,2} ?- ?)?\\d{3,4}(?!\\d|-| ?[户人名个位棵盆元米号株份件套平页岁分年月日周%])';
const street = new RegExp(
  `${place}(?:[一二三四五\\d]期)?(?:[A-Z]区)?第?(?:${house}(?:${flat})?|${flat})|${lived}`,
  'gu',
);

/** Words before a place name that do not belong to it. */
const lead =
  /^(?:.*?(?:来到|住在|家住|住址|地址|走进|送到|送往|设在|位于|搬到|赶到|到了|就在|请到|前往|家在|[他她我]家|[他她我]住|户籍)(?:[:： ]|在)?)+/u;

/**
 * Finds addresses with a house or flat number in a plain form. Villages, groups and streets alone are not
 * reported; neither are days, halls and counters.
 */
export function findAddresses(form: TextForm): Passage[] {
  const { text } = form;
  const found: Passage[] = [];
  let lastEnd = 0;
  for (const { 0: place, index } of text.matchAll(street)) {
    const end = index + place.length;
    let start = index;
    while (start > lastEnd && index - start < longestName && inName.test(text[start - 1] ?? '')) start -= 1;
    lastEnd = end;
    if (start === index) continue;
    const address = text.slice(start, end);
    const cut = lead.exec(address)?.[0].length ?? 0;
    // In a phrase such as 全村18号, 全村 means a whole village, which is not an address.
    const isWhole = /^(?:全|本|各|每|两个|几个)[^路街]{0,3}(?:村|组|寨|镇)/u.test(address.slice(cut));
    if (!isWhole && address.length - cut >= 4) found.push(passageAt(form, start + cut, end));
  }
  return found;
}
