import type { PointsCount } from '../points-count.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 积分收支和申诉. */
export const pointsCountWords: WordsOf<PointsCount> = {
  id: idWord,
  year: ['年份', '哪一年记的账。'],
  given: ['发放', '服务、名目和带入的积分，减去扣分和更正；涉及不到 3 个账户的为空。', '分'],
  redeemed: ['兑换', '换了东西的积分，减去退回的；涉及不到 3 个账户的为空。', '分'],
  lapsed: ['到期', '没有及时用掉的积分；涉及不到 3 个账户的为空。', '分'],
  lapsing: ['将到期', '到数据更新时还没有用、最后有效日在这一年的积分；涉及不到 3 个账户的为空。', '分'],
  appealsRaised: ['提出的申诉', '对积分提出的申诉；涉及不到 3 个账户的为空。', '件'],
  appealsAnswered: ['答复的申诉', '提出的申诉里已经答复的；提出的件数为空的，也为空。', '件'],
  appealsUpheld: ['申诉成立', '答复的里面成立的；成立或不成立涉及不到 3 个账户的为空。', '件'],
  appealsRejected: ['申诉不成立', '答复的里面不成立的；为空的情形同上。', '件'],
};
