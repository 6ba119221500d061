import type { Need } from '../need.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 群众需求. */
export const needWords: WordsOf<Need> = {
  id: idWord,
  code: ['需求编号', '工作人员和群众说起时用的编号。'],
  channel: ['来源', '从哪个渠道收到的。'],
  state: ['状态', '办到了哪一步；派单以后才公开。'],
  title: ['标题', '公开的说法，不写是谁。'],
  description: ['内容', '公开的说法，不写是谁，没有的为空。'],
  categoryId: ['服务类别', '属于镇里哪一类服务，没有的为空。'],
  villageId: ['村', '是哪个村的，没有的为空。'],
  submittedOn: ['提出日期', '哪天提出的。'],
  dispatchedOn: ['派单日期', '哪天派给队伍的。'],
  doneOn: ['办结日期', '哪天办完的，没有办完的为空。'],
  teamId: ['接单队伍', '由哪支队伍办。'],
  projectId: ['服务项目', '用哪个项目办的，没有的为空。'],
  activityId: ['活动', '在哪场活动里办的，没有的为空。'],
  result: ['结果', '办得怎么样，公开的说法，没有办完的为空。'],
  rating: ['评价', '提出的人打的分，1 到 5，没有评的为空。', '分'],
  wish: {
    word: ['微心愿', '分批公布的微心愿才有。'],
    fields: {
      kind: ['种类', '要一样东西、帮一次忙，还是有人陪伴。'],
      cost: ['花费', '大约要花多少钱。'],
      batch: ['批次', '和哪一批一起公布的。'],
      isOpen: ['等人认领', '是不是正等着人来认领。'],
      claimedBy: ['认领者', '谁认领的，本人同意的才写名字；没有人认领的为空。'],
    },
  },
  photos: {
    word: ['照片', '办的时候的照片，没有办的为空。'],
    fields: {
      mediaId: ['图片', '是“图片和附件”里的哪一张。'],
      caption: ['图片说明', '照片下面的一句话。'],
    },
  },
};
