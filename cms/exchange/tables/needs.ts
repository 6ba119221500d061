import { needChannels, needStates, wishCosts, wishKinds } from '#content/schema/need.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { titleKey } from '../cells/title-key.ts';
import { putAt } from '../at-path.ts';
import { textOf } from '../cells/cell.ts';
import { score } from '../cells/number-of.ts';
import type { Column, SheetTable } from '../column.ts';
import { choiceColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { nameColumn, phoneColumn, textColumn } from '../columns/text-columns.ts';
import { numberColumn } from '../columns/number-columns.ts';
import { referenceColumn } from '../columns/reference-columns.ts';

/** Number with which residents look up a need. A number of another system would not be found on the site. */
const codeColumn: Column = {
  ...textColumn('code', { heading: '编号', aliases: ['需求编号'], note: '新需求留空。' }),
  write: (cell, fields) => {
    const code = textOf(cell).toUpperCase();
    if (!/^XQ\d{4}-\d{4,}$/.test(code))
      return `“${textOf(cell)}”不是本系统的编号（如 XQ2026-0001）。新需求请留空，原来的编号可写进“原话与情况”。`;
    putAt(fields, 'code', code);
    return null;
  },
};

/** 群众需求: identified by its code, or by channel, day and title. */
export const needsSheet: SheetTable = {
  collection: 'needs',
  label: '群众需求',
  about: '提出人的姓名、电话和住址只供内部使用，不公开。没有编号的，系统自动编号。',
  columns: [
    codeColumn,
    textColumn('title', {
      heading: '公开标题',
      aliases: ['标题', '需求', '需求内容', '群众需求', '心愿', '想办的事、遇到的难处'],
      isRequired: true,
      example: '想学用智能手机',
    }),
    textColumn('description', { heading: '公开表述', aliases: ['说明', '需求描述'] }),
    choiceColumn('channel', needChannels, {
      heading: '来源渠道',
      aliases: ['来源', '渠道', '征集方式'],
      isRequired: true,
    }),
    dayColumn('submittedOn', {
      heading: '提出日期',
      aliases: ['日期', '登记日期', '征集日期', '提出时间'],
      isRequired: true,
    }),
    referenceColumn('village', 'villages', {
      heading: '所在村',
      aliases: ['村', '行政村'],
      example: '龙堰村',
    }),
    referenceColumn('station', 'stations', { heading: '登记站点', aliases: ['站点'], example: '龙堰村站' }),
    referenceColumn('category', 'categories', { heading: '服务类别', aliases: ['类别', '需求类别'] }),
    choiceColumn('state', needStates, { heading: '办理环节', aliases: ['状态', '办理情况'] }),
    referenceColumn('team', 'teams', { heading: '承接队伍', aliases: ['队伍', '服务队'] }),
    referenceColumn('project', 'projects', { heading: '对应项目', aliases: ['项目'] }),
    referenceColumn('activity', 'activities', { heading: '对应活动', aliases: ['活动'] }),
    dayColumn('acceptedOn', { heading: '受理日期' }),
    dayColumn('dispatchedOn', { heading: '派单日期' }),
    dayColumn('startedOn', { heading: '开始服务日期' }),
    dayColumn('refusedOn', { heading: '不予受理日期' }),
    dayColumn('doneOn', { heading: '办结日期', aliases: ['完成日期'] }),
    textColumn('result', { heading: '办理结果', aliases: ['结果'] }),
    numberColumn('rating', score, { heading: '评价', aliases: ['满意度'], note: '1–5 分。' }),
    choiceColumn('wish.kind', wishKinds, { heading: '微心愿要的是', aliases: ['心愿类型'] }),
    choiceColumn('wish.cost', wishCosts, { heading: '大约花费', aliases: ['花费', '预算'] }),
    textColumn('wish.batch', { heading: '批次', aliases: ['微心愿批次'] }),
    nameColumn('person.name', { heading: '提出人', aliases: ['姓名', '群众姓名', '怎么称呼'] }),
    phoneColumn('person.phone', { heading: '联系电话', aliases: ['电话', '电话（自愿）'] }),
    textColumn('person.address', { heading: '住址', aliases: ['地址'] }),
    textColumn('person.remark', { heading: '原话与情况', aliases: ['备注'] }),
    textColumn('refusalReason', { heading: '不予受理的原因' }),
  ],
  outOnly: { 'person.words': '网上提交的原话', ratedOn: '评价日期', mergedInto: '合并到' },
  titleOf: (fields) => [fields['code'], fields['title']].filter(Boolean).join(' '),
  keysOf: (fields) => {
    const day = fields['submittedOn'];
    const code = String(fields['code'] ?? '')
      .trim()
      .toUpperCase();
    return [
      ...(code === '' ? [] : [`编号 ${code}`]),
      ...(code === '' && typeof day === 'string'
        ? [`${String(fields['channel'])} ${shanghaiDay(day)} ${titleKey(String(fields['title'] ?? ''))}`]
        : []),
    ];
  },
};
