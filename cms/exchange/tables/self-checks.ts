import { selfCheckResults } from '#content/schema/standard.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { SheetTable } from '../column.ts';
import { choiceColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { referenceColumn } from '../columns/reference-columns.ts';
import { textColumn } from '../columns/text-columns.ts';
import { refOf } from '../directory.ts';
import { standardItemColumn } from './standard-item-column.ts';

/** 自查: one per station, item of a standard and day. */
export const selfChecksSheet: SheetTable = {
  collection: 'selfChecks',
  label: '自查记录',
  about: '每个站点、每个条目、每次自查一行。佐证材料在系统里添加。',
  columns: [
    referenceColumn('station', 'stations', {
      heading: '站点',
      aliases: ['阵地', '实践站'],
      isRequired: true,
      example: '龙堰村站',
    }),
    referenceColumn('standard', 'standards', { heading: '标准', aliases: ['标准名称'], isRequired: true }),
    standardItemColumn,
    dayColumn('checkedOn', { heading: '自查日期', aliases: ['日期', '检查日期'], isRequired: true }),
    choiceColumn('result', selfCheckResults, {
      heading: '结果',
      aliases: ['自查结果', '是否达标'],
      isRequired: true,
    }),
    textColumn('note', { heading: '情况说明', aliases: ['说明', '备注', '存在问题'] }),
    textColumn('checkedBy', { heading: '自查人', aliases: ['检查人'] }),
  ],
  outOnly: { evidence: '佐证材料' },
  titleOf: (fields, directory) =>
    `${directory.nameOf('stations', refOf(fields['station']) || null)} ${String(fields['itemKey'] ?? '')}`,
  keysOf: ({ station, standard, itemKey, checkedOn }) => [
    `${refOf(station)} ${refOf(standard)} ${String(itemKey)} ${typeof checkedOn === 'string' ? shanghaiDay(checkedOn) : ''}`,
  ],
};
