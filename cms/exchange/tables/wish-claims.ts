import { claimantKinds } from '#content/wishes/claim.ts';
import { claimStates } from '#cms/records/needs/claim-states.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { putAt } from '../at-path.ts';
import { textOf } from '../cells/cell.ts';
import type { Column, SheetTable } from '../column.ts';
import { choiceColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { referenceColumn } from '../columns/reference-columns.ts';
import { nameColumn, phoneColumn, textColumn } from '../columns/text-columns.ts';
import { refOf } from '../directory.ts';

/** A public name is the consent to it: who wants none leaves the cell empty. */
const publicName: Column = {
  ...textColumn('publicName', {
    heading: '公开的名字',
    aliases: ['公开姓名'],
    note: '本人同意公开才填；不填，网上只写“一位爱心人士”或“一家爱心单位”。',
  }),
  write: (cell, fields) => {
    putAt(fields, 'publicName', textOf(cell));
    putAt(fields, 'isNamed', textOf(cell) !== '');
    return null;
  },
};

/** 微心愿认领登记表: one per wish, claimant and day. */
export const wishClaimsSheet: SheetTable = {
  collection: 'wishClaims',
  label: '微心愿认领',
  about: '谁愿意来办哪个微心愿。微心愿写编号，如 XQ2026-0031。姓名和电话只供内部使用，加密存放。',
  columns: [
    referenceColumn('need', 'needs', {
      heading: '微心愿编号',
      aliases: ['心愿编号', '编号'],
      isRequired: true,
      example: 'XQ2026-0031',
    }),
    choiceColumn('kind', claimantKinds, { heading: '认领的是', aliases: ['类型'], isRequired: true }),
    nameColumn('name', {
      heading: '姓名或单位名称',
      aliases: ['认领人', '认领单位', '姓名'],
      isRequired: true,
    }),
    phoneColumn('phone', { heading: '电话', aliases: ['联系电话'] }),
    dayColumn('at', { heading: '认领日期', aliases: ['认领时间', '日期'], isRequired: true }),
    choiceColumn('state', claimStates, { heading: '状态', aliases: ['办理情况'] }),
    dayColumn('contactBy', { heading: '最晚哪天联系' }),
    publicName,
    textColumn('message', { heading: '附言', aliases: ['备注'] }),
    textColumn('reason', { heading: '没有确认或结束的原因', aliases: ['原因'] }),
  ],
  outOnly: { endedOn: '结束日期' },
  titleOf: (fields, directory) => directory.nameOf('needs', refOf(fields['need']) || null),
  keysOf: (fields) => {
    const at = fields['at'];
    return [
      `${refOf(fields['need'])} ${String(fields['name'] ?? '')} ${typeof at === 'string' ? shanghaiDay(at) : ''}`,
    ];
  },
};
