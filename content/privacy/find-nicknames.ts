import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { surnames } from './surnames.ts';
import { passageAt, type TextForm } from './text-form.ts';

/** Characters of given names that are common in nicknames 小X. */
const given =
  '明红芳丽强军伟宇轩涵萱杰涛雨婷琴丹娟静霞玲萍敏慧莉佳欣怡琪瑶诗晨阳浩博航勇刚辉鹏飞磊超峰斌宝燕梅兰花雪娜颖倩雅乐豆';
/**
 * Characters for which 小X can also be a thing: 小马扎, 小田块, 小雪. A match counts only if the text around it
 * indicates a person.
 */
const thingLike = new Set(
  '马田石方金江龙熊白黄高林叶苏李丁周曲余胡毛万段常钱汤梅雨雪花燕兰红豆宝乐静刚明任范杨罗严易武贺文路车牛米农谷麦沙池商华成全单管房包左冷边师古宫席卫童简解党项游古温康安关时连景费明应',
);
/** What follows a person's name: the end of a phrase, a verb, a particle. */
const person =
  '(?=$|[。、】”’,.;:!?)\\n\\s]|\\([^()]{0,8}?(?:岁|年级|[大中小]班|[初高][一二三]|[男女][),])|说|问|答|笑|哭|和|与|跟|在|从|把|被|是|也|就|都|还|又|已|正|今年|今|每|想|要|会|能|的[爸妈爷奶父母家心外]|家|同学|老师|爸|妈|爷|奶|父|母|接过|收到|告诉|拿|写|患|住|平时|因|由|自|没|不|很|第一)';
/** Excludes words that end in 小 and the middle of a full name (王小明). */
const leftEdge =
  '(?<![大中幼缩减狭弱矮老细微最从妻瘦窄短王李张刘陈黄赵吴周徐孙朱胡郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘董袁蒋杜魏吕沈姚卢傅钟谭廖汪莫])';

/** Words that are never a person: 小时, 小学, 小组, 小区. */
const never = '(?!小(?:时|学|组|区|型|孙[子女儿辈]))';
/** Length of the text that is checked after a name. */
const longestCompany = 16;
const surnameOrGiven = `[${[...surnames].join('')}${given}]`;
const small = new RegExp(`${leftEdge}${never}小${surnameOrGiven}`, 'gu');
const company = new RegExp(`^(?:${person})`, 'u');
/** Complete words for small things. The text after one does not yet show a person: “小雪 was cold”. */
const things =
  /^小(?:雪|雨|满|寒|暑|路|车|米|马|牛|花|石|龙|房|包|熊|麦|商|田|方|江|沙|池|豆|边|文|农|席|童|叶|林|毛|钱|段|曲|汤|红)$/u;
/** Words before a person, even if 小X can also be a thing: 女孩小雨. */
const role =
  /(?:女孩|男孩|孩子|学生|儿童|同学|少年|姑娘|小伙|志愿者|老人|村民|女儿|儿子|弟弟|妹妹|哥哥|姐姐|名?叫|岁的)$/u;
const ageBefore = /岁的$/u;

/** The makers of a text may be named: 编辑｜小王, 文/小李 图/小张. */
const makers =
  '(?:编辑|责编|美编|编审|审核|审校|校对|作者|记者|通讯员|信息员|供稿|投稿|撰稿|撰文|文字|摄影|摄像|拍摄|图片|图文|文图|文|图|制作|排版|策划|监制|主编|初审|复审|终审|一审|二审|三审)';
const credit = new RegExp(
  `${makers}(?:人员|人|者)?[ |:/丨│┃]{1,3}(?:小\\p{Script=Han}[、, &和]{1,2}){0,4}$`,
  'u',
);
const afterCredit = new RegExp(`^(?:$|[\\s、|/;)\\]】&。]|, ?(?:${makers}|小))`, 'u');
/** Length of the text that is checked for a credit before a name. */
const longestCredit = 32;

const masked = new RegExp(
  `(?:(?<![对由关属终位处等至])于|[${[...surnames].join('')}])某{1,2}(?!村|镇|县|市|省|地|些|个|种|天|日|月|年|人|次|处|项|条|位|组|站|类|家|段|方|时)`,
  'gu',
);

/** Finds 小X and X某 in a plain form: nicknames and half-hidden names that neighbours recognise. */
export function findNicknames(form: TextForm): Passage[] {
  const { text } = form;
  const nicknames: Passage[] = [];
  let lastEnd = -1;
  for (const { 0: match, index } of text.matchAll(small)) {
    const end = index + match.length;
    const rest = text.slice(end, end + longestCompany);
    const lead = text.slice(Math.max(0, index - longestCredit), index);
    if (credit.test(lead) && afterCredit.test(rest)) continue;
    const followed = company.test(rest);
    const inRow = lastEnd >= 0 && /^[、和与]$/u.test(text.slice(lastEnd, index).slice(0, 2));
    const introduced = role.test(lead) || inRow;
    const isPerson = things.test(match)
      ? introduced && (followed || inRow || ageBefore.test(lead))
      : followed || introduced;
    if (!isPerson && thingLike.has(match.slice(1))) continue;
    nicknames.push(passageAt(form, index, end));
    lastEnd = end;
  }
  return [...nicknames, ...passagesOf(form, masked)];
}
