import { writtenDay } from '../cells/written-day.ts';
import { activityStates } from '#content/schema/activity.ts';
import { shanghaiTime } from '#content/time/shanghai.ts';
import { figuresIn, plausibleFigures } from '#cms/gate/plausible-figures.ts';
import { populationOf } from '#cms/gate/population-of.ts';
import { idOf } from '#cms/access/id-of.ts';
import { personKey } from '../cells/person-key.ts';
import { titleKey } from '../cells/title-key.ts';
import { hours, people } from '../cells/number-of.ts';
import type { SheetTable } from '../column.ts';
import { choiceColumn, yesNoColumn } from '../columns/choice-columns.ts';
import { endTimeColumn, momentDayColumn, momentTimeColumn } from '../columns/moment-columns.ts';
import { numberColumn } from '../columns/number-columns.ts';
import { referenceColumn, referencesColumn } from '../columns/reference-columns.ts';
import { textColumn } from '../columns/text-columns.ts';
import { refOf } from '../directory.ts';

const beginsAt = (value: unknown) => (typeof value === 'string' && value !== '' ? shanghaiTime(value) : '');

/** 活动: identified by station, day and title. Imports become drafts: nothing is published without review. */
export const activitiesSheet: SheetTable = {
  collection: 'activities',
  label: '活动',
  about: '导入后是草稿，审核通过后才公开。同一站点同一天同名的算同一场。',
  columns: [
    textColumn('title', {
      heading: '活动名称',
      aliases: ['名称', '活动', '活动主题', '主题', '活动内容'],
      isRequired: true,
      example: '义诊到家',
    }),
    momentDayColumn('startsAt', 'endsAt', {
      heading: '日期',
      aliases: ['活动日期', '活动时间', '时间', '开展日期', '开展时间'],
      isRequired: true,
    }),
    momentTimeColumn('startsAt', { heading: '开始时间', aliases: ['开始'] }),
    endTimeColumn('endsAt', 'startsAt', { heading: '结束时间', aliases: ['结束'], example: '11:00' }),
    referenceColumn('station', 'stations', {
      heading: '站点',
      aliases: ['实践站', '所站', '阵地', '单位', '组织单位'],
      isRequired: true,
      example: '龙堰村站',
    }),
    textColumn('place', { heading: '具体地点', aliases: ['地点', '活动地点'], example: '村委会一楼' }),
    referenceColumn('category', 'categories', {
      heading: '服务类别',
      aliases: ['类别', '活动类别', '类型'],
      isRequired: true,
      example: '医疗健康',
    }),
    referenceColumn('project', 'projects', {
      heading: '所属项目',
      aliases: ['项目', '服务项目'],
      example: '义诊到家',
    }),
    referencesColumn('teams', 'teams', { heading: '参加队伍', aliases: ['队伍', '服务队', '志愿服务队'] }),
    choiceColumn('state', activityStates, {
      heading: '进展',
      aliases: ['状态'],
      example: activityStates.held,
    }),
    textColumn('plan', { heading: '活动安排', aliases: ['安排', '计划'] }),
    textColumn('cancelReason', { heading: '取消原因' }),
    numberColumn('ledger.volunteerCount', people, {
      heading: '志愿者人次',
      aliases: ['志愿者', '志愿者人数', '参与志愿者', '志愿者（人次）'],
      example: '6',
    }),
    numberColumn('ledger.servedCount', people, {
      heading: '服务群众人次',
      aliases: ['服务群众', '群众人数', '服务人数', '参加人数', '受益群众'],
      example: '43',
    }),
    numberColumn('ledger.serviceHours', hours, {
      heading: '服务时长合计',
      aliases: ['服务时长', '时长', '志愿服务时长'],
      example: '12',
    }),
    numberColumn('ledger.signedHours', hours, {
      heading: '其中现场签到',
      aliases: ['签到时长'],
      example: '0',
    }),
    yesNoColumn('ledger.isCounted', { heading: '台账已核对', aliases: ['已核对'], example: '是' }),
    textColumn('ledger.remark', { heading: '台账备注', aliases: ['备注'] }),
    textColumn('summary', { heading: '摘要' }),
    textColumn('story.body', { heading: '报道正文', aliases: ['正文', '活动简介', '活动情况'] }),
    textColumn('story.author', { heading: '作者' }),
  ],
  outOnly: {
    cover: '封面照片',
    'story.photos': '报道照片',
    'story.publishedOn': '首次发布日期',
    reviewState: '审核进度',
    reviewers: '审核署名',
    publishAt: '定时发布',
    takeDownAt: '定时下线',
    slug: '网址名',
  },
  near: [
    {
      keysOf: (fields) => [
        `${refOf(fields['station'])} ${writtenDay(fields['startsAt'])} ${personKey(String(fields['title'] ?? ''))}`,
      ],
      ask: (other) => `同一天还有“${other}”，请核对不是同一场。`,
      isRefused: false,
    },
  ],
  titleOf: (fields) => `${String(fields['title'] ?? '')} ${writtenDay(fields['startsAt'])}`.trim(),
  keysOf: (fields) => [
    `${refOf(fields['station'])} ${writtenDay(fields['startsAt'])} ${titleKey(String(fields['title'] ?? ''))}`,
  ],
  doubts: (fields, directory) => {
    const { village } = directory.record('stations', idOf(fields['station']));
    const population = populationOf(idOf(village), directory.all('villages'));
    const early = beginsAt(fields['startsAt']);
    const atNight = early !== '' && early < '06:00' ? [`开始时间是凌晨 ${early}，请核对。`] : [];
    return [
      ...atNight,
      ...plausibleFigures({ ...figuresIn(fields['ledger']), population }).map(({ text }) => text),
    ];
  },
};
