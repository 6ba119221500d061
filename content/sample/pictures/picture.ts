/**
 * What a picture shows: the kind of activity, place or thing it belongs to.
 * `index.ts` has at least one picture for each.
 */
export const subjects = [
  'film', // 农村电影公益放映
  'salt', // 撒盐除冰保畅通
  'jobfair', // 送岗进村招聘会
  'couplets', // 迎新春送春联
  'agronomy', // 农技专家下村
  'medicine-class', // 中医药知识进校园
  'blood', // 爱心献血
  'clinic', // 义诊到家
  'cleaning', // 洁净家园
  'lecture', // 理论政策宣讲、道德讲堂
  'courtyard-meeting', // 院坝会、群众会
  'visit', // 入户走访
  'mediation', // 矛盾调解
  'customs', // 移风易俗
  'broadcast', // 乡村大喇叭、广播站
  'library', // 农家书屋
  'sport', // 篮球场、健身区
  'culture', // 广场舞、书画、村晚
  'festival', // 我们的节日
  'repair', // 农机、家电维修
  'haircut', // 义务理发
  'meals', // 爱心送餐
  'planting', // 义务植树
  'river', // 巡河护河
  'fire', // 森林防火
  'harvest', // 农忙帮收
  'traffic', // 文明交通劝导
  'epidemic', // 核酸检测支援
  'drugs', // 禁毒教育
  'children', // 暑期课堂、护学
  'elderly', // 助老
  'market', // 农产品直播、赶场
  'points', // 积分微超市
  'reward', // 兑换物品与资格
  'station', // 文明实践所、站、点外景
  'team', // 志愿服务队合影
  'project', // 品牌项目
  'village', // 村庄风光
] as const;

/** One of the subjects above. */
export type Subject = (typeof subjects)[number];

/** One drawn picture of the sample town. */
export interface Picture {
  /** Its name in kebab-case, unique, e.g. `free-clinic-courtyard`. */
  key: string;
  subject: Subject;
  /** Chinese alternative text of 15–40 characters: what is to be seen. */
  alt: string;
  /** The complete SVG document, 1200 × 800; the same bytes at every call. */
  draw(): string;
}
