import type { Random } from './random.ts';

const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳',
];
const given = [
  ...'德秀国建军英芳华明珍兰勇平辉玉桂春梅海燕红霞文斌丽志强永福贵生荣庆祥林森润泽雨欣怡然晓光正义朝阳新民向东立功长安',
];
const places = [
  ...'龙堰石桥水口青杠松坪白岩大湾柏树新场黄泥河坝岔路清溪马鞍双井野猫洞马家桐子林沙坡田坎楠木园观音阁',
];
const openings = [
  '清晨',
  '雨刚停',
  '赶场这天',
  '入冬以后',
  '刚过完节',
  '午饭过后',
  '村口广播一响',
  '趁着农闲',
  '天还没亮',
  '周六上午',
  '立春前后',
  '放学铃响过',
];
const subjects = [
  '志愿者',
  '网格员',
  '村医',
  '老党员',
  '返乡青年',
  '农技员',
  '驻村干部',
  '院坝里的乡亲',
  '退休教师',
  '服务队',
  '妇女小组长',
  '大学生',
];
const verbs = [
  '搬来',
  '清点',
  '讲解',
  '修好',
  '登记',
  '整理',
  '分发',
  '挂起',
  '测量',
  '翻晒',
  '清扫',
  '护送',
  '播放',
  '示范',
  '调解',
  '抄写',
  '核对',
  '搭起',
];
const objects = [
  '血压计',
  '春联',
  '农药喷雾器',
  '旧课桌',
  '图书角',
  '融雪盐',
  '放映机',
  '招聘启事',
  '脱贫户台账',
  '水渠',
  '玉米种子',
  '医保手册',
  '灭火器',
  '健身器材',
  '排水沟',
  '反光背心',
  '辣椒苗',
  '收割机',
  '健康档案',
  '山歌歌本',
  '防汛沙袋',
  '路灯开关',
  '广场舞音响',
  '灶台烟囱',
  '苞谷秆',
  '竹编灯笼',
  '快递柜',
  '老花镜',
  '折叠轮椅',
  '理发推子',
];
const endings = [
  '大家边干边聊',
  '不到中午就收了尾',
  '老人们听得入神',
  '孩子们围过来看热闹',
  '有人主动留了电话给站里',
  '台账当场补齐',
  '欠下的事一件件销了号',
  '走的时候天已擦黑',
  '乡亲们端来了热茶',
  '约好下个月再来',
];
const quotes = [
  '这下不用跑镇上了',
  '讲得懂，记得住',
  '路通了心就不慌',
  '早就盼着这一天',
  '我也要报名当志愿者',
  '比在家看电视强',
];
const latin = ['WPS', '4G', 'LED', 'A4', 'CT', '5G', 'PPT', 'KN95', 'B超', 'APP'];

/** An invented person name of two or three characters. */
export const personName = (r: Random) =>
  r.pick(surnames) + r.pick(given) + (r.next() < 0.7 ? r.pick(given) : '');

/** An invented place name of two characters. */
export const placeName = (r: Random) => r.pick(places) + r.pick(places);

/** A sentence that reads like a village report. */
export function sentence(r: Random): string {
  const lead = `${r.pick(openings)}，${placeName(r)}${r.pick(['组', '寨', '院坝', '大院', '村口'])}的${r.pick(subjects)}`;
  const act = `${r.pick(verbs)}${r.next() < 0.5 ? `${r.int(2, 180)}${r.pick(['份', '件', '套', '户', '米', '处'])}` : ''}${r.pick(objects)}`;
  const second =
    r.next() < 0.7
      ? `，又${r.pick(verbs)}了${r.next() < 0.15 ? `${r.pick(latin)}${r.int(1, 99)}型` : ''}${r.pick(objects)}`
      : '';
  const tail = r.next() < 0.3 ? `。“${r.pick(quotes)}。”${personName(r)[0]}师傅说` : `，${r.pick(endings)}`;
  return `${lead}${act}${second}${tail}。`;
}

/** Paragraphs of at least `length` characters. */
export function prose(r: Random, length: number): string {
  const sentences: string[] = [];
  let size = 0;
  while (size < length) {
    const next = sentence(r);
    sentences.push(next);
    size += next.length;
  }
  const half = Math.ceil(sentences.length / 2);
  return `${sentences.slice(0, half).join('')}\n\n${sentences.slice(half).join('')}`.trim();
}

/** A title of 10–20 characters. */
export const title = (r: Random, place: string) =>
  `${place}：${r.pick(verbs)}${r.pick(objects)}，${r.pick(subjects)}${r.pick(['走进', '来到', '扎进', '守在'])}${placeName(r)}${r.pick(['组', '寨', '小学', '院坝'])}`;
