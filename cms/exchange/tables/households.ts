import { householdStates } from '#cms/records/points/household-states.ts';
import { idOf } from '#cms/access/id-of.ts';
import { titleKey } from '../cells/title-key.ts';
import type { SheetTable } from '../column.ts';
import { choiceColumn } from '../columns/choice-columns.ts';
import { referenceColumn, referencesColumn } from '../columns/reference-columns.ts';
import { phoneColumn, textColumn } from '../columns/text-columns.ts';

/** 家庭积分存折: identified by village and name. Their points are in the ledger, which no sheet writes. */
export const householdsSheet: SheetTable = {
  collection: 'households',
  label: '家庭积分存折',
  about: '内部档案，不公开。这里只登记户，积分在积分柜台记。',
  columns: [
    textColumn('name', {
      heading: '户名',
      aliases: ['家庭', '户主', '户主姓名'],
      isRequired: true,
      example: '湾头组 张三户',
    }),
    referenceColumn('village', 'villages', {
      heading: '所在村',
      aliases: ['村', '行政村'],
      isRequired: true,
      example: '龙堰村',
    }),
    phoneColumn('phone', { heading: '联系电话', aliases: ['电话', '手机'], example: '13800000000' }),
    referencesColumn('members', 'volunteers', {
      heading: '家庭成员',
      aliases: ['成员'],
      note: '已登记为志愿者的成员，几个人之间用顿号。',
    }),
    choiceColumn('status', householdStates, { heading: '状态' }),
    textColumn('remark', { heading: '备注' }),
  ],
  titleOf: (fields) => String(fields['name'] ?? ''),
  keysOf: (fields) => {
    const village = idOf(fields['village']);
    return village === null ? [] : [`${village} ${titleKey(String(fields['name'] ?? ''))}`];
  },
};
