import type { Activity } from '../activity.ts';
import { coverWord, idWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 活动. */
export const activityWords: WordsOf<Activity> = {
  id: idWord,
  slug: slugWord,
  title: ['标题', '活动的名称，也是网页的标题。'],
  state: ['状态', '还没开展、已经开展，还是取消了。'],
  categoryId: ['服务类别', '属于镇里哪一类服务。'],
  projectId: ['服务项目', '属于哪个服务项目，单独的活动没有。'],
  stationId: ['阵地', '记在哪个阵地的台账上。'],
  teamIds: ['服务队', '参加服务的队伍，主办的在前。'],
  startsAt: ['开始时间', '开始的日期和时刻。'],
  endsAt: ['结束时间', '结束的日期和时刻，没有写的为空。'],
  place: ['地点', '具体在哪里，就在阵地的不写。'],
  plan: ['安排', '活动前的告知：做什么、谁可以来。'],
  cancelReason: ['取消原因', '为什么不办了，取消的才有。'],
  summary: ['摘要', '一两句话，用在列表里。'],
  coverId: coverWord,
  figures: {
    word: ['当天数字', '开展以后登记的人数和时长，还没登记的为空。'],
    fields: {
      volunteerCount: ['志愿者人次', '参加服务的志愿者，一场算一次。', '人次'],
      serviceHours: ['服务时长', '各位志愿者服务时长的合计。', '小时'],
      signedHours: ['签到时长', '服务时长里现场签到签退的部分。', '小时'],
      servedCount: ['服务群众人次', '参加活动或者得到服务的群众。', '人次'],
    },
  },
  story: {
    word: ['报道', '审核后发表的文章，还没有的为空。'],
    fields: {
      body: ['正文', '报道全文，用少量 Markdown 记号分段、列表。'],
      photos: {
        word: ['照片', '报道里的照片，按先后。'],
        fields: {
          mediaId: ['图片', '是“图片和附件”里的哪一张。'],
          caption: ['图片说明', '照片下面的一句话。'],
        },
      },
      author: ['作者', '署名，一般是某站信息员。'],
      reviewers: {
        word: ['审核人', '三级审核的署名，按级别先后。'],
        fields: {
          level: ['级别', '第几审；0 是紧急情况下直接发布的。'],
          name: ['姓名或职务', '署名怎么写就怎么列。'],
        },
      },
      publishedOn: ['发表日期', '第一次发表的日期。'],
    },
  },
  needIds: ['回应的需求', '这场活动办的是哪些群众需求。'],
  changedAt: ['改动时间', '记录最后一次改动的时刻，不清楚的为空。'],
};
