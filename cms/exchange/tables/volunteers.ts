import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';
import { volunteerStates } from '#cms/records/people/volunteer-states.ts';
import { personKey } from '../cells/person-key.ts';
import type { Fields, SheetTable } from '../column.ts';
import { choiceColumn, yesNoColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { idTailColumn, nameColumn, phoneColumn, textColumn } from '../columns/text-columns.ts';
import { referenceColumn, referencesColumn } from '../columns/reference-columns.ts';
import { households } from '../cells/number-of.ts';
import { numberColumn, yearColumn } from '../columns/number-columns.ts';
import { refOf } from '../directory.ts';

const genders = { female: '女', male: '男' } as const;
const digits = (value: unknown) =>
  String(value ?? '')
    .replace(/\D/g, '')
    .replace(/^86(?=1\d{10}$)/, '');

const phoneOf = (fields: Fields) => digits(fields['phone']);
const tailOf = (fields: Fields) => String(fields['idCardTail'] ?? '').toUpperCase();
const atStation = (fields: Fields) =>
  `${personKey(String(fields['name'] ?? ''))} 站点 ${refOf(fields['station'])}`;
const contradict = (one: string, other: string) => one !== '' && other !== '' && one !== other;

/**
 * 志愿者: identified by name and phone, or by name and the end of the ID number. If neither is known, by name
 * and station. A person written once with a phone and once without is probably the same.
 */
export const volunteersSheet: SheetTable = {
  collection: 'volunteers',
  label: '志愿者',
  about: '内部档案，不公开。同名的人靠电话或身份证后四位区分。',
  columns: [
    nameColumn('name', {
      heading: '姓名',
      aliases: ['志愿者姓名', '名字', '志愿者'],
      isRequired: true,
      example: '张三',
    }),
    choiceColumn('gender', genders, { heading: '性别' }),
    yearColumn('birthYear', { heading: '出生年份', aliases: ['出生年', '出生'], example: '1968' }),
    phoneColumn('phone', {
      heading: '联系电话',
      aliases: ['电话', '手机', '手机号', '手机号码', '联系方式'],
      example: '13800000000',
    }),
    idTailColumn('idCardTail', {
      heading: '身份证后四位',
      aliases: ['证件后四位'],
      note: '不要填完整号码。',
    }),
    choiceColumn(
      'kind',
      volunteerKinds,
      { heading: '身份', aliases: ['类别', '人员类别', '志愿者类别'] },
      {
        群众: 'resident',
        村民: 'resident',
        居民: 'resident',
        干部: 'cadre',
        中共党员: 'party-member',
        医生: 'clinic-staff',
        村医: 'clinic-staff',
        网格联户长: 'household-lead',
        联户志愿者: 'household-lead',
        网格志愿者: 'grid',
      },
    ),
    referencesColumn('teams', 'teams', {
      heading: '所在队伍',
      aliases: ['队伍', '服务队', '志愿服务队'],
      note: '几支队伍之间用顿号。',
    }),
    referenceColumn('village', 'villages', {
      heading: '所在村',
      aliases: ['村', '行政村', '村（社区）'],
      example: '龙堰村',
    }),
    referenceColumn('station', 'stations', {
      heading: '登记站点',
      aliases: ['站点', '所属站点', '实践站'],
      example: '龙堰村站',
    }),
    referencesColumn('liaisonVillages', 'villages', {
      heading: '联系的村',
      aliases: ['联系村', '包村', '联系服务的村'],
      note: '逐村配备的联系志愿者才填；几个村之间用顿号。',
    }),
    numberColumn('households', households, {
      heading: '联系户数',
      aliases: ['联户数', '联系农户数'],
      note: '联户长才填。',
    }),
    dayColumn('registeredOn', {
      heading: '注册日期',
      aliases: ['登记日期', '注册时间', '加入时间', '加入日期'],
      isRequired: true,
    }),
    choiceColumn('status', volunteerStates, { heading: '状态' }),
    yesNoColumn('consentToBeNamed', {
      heading: '同意署名',
      aliases: ['本人同意在报道中署名'],
      example: '否',
    }),
    textColumn('remark', { heading: '备注' }),
  ],
  titleOf: (fields) => String(fields['name'] ?? ''),
  keysOf: (fields) => {
    const name = personKey(String(fields['name'] ?? ''));
    const [phone, tail] = [phoneOf(fields), tailOf(fields)];
    return [
      ...(phone === '' ? [] : [`${name} 电话 ${phone}`]),
      ...(tail === '' ? [] : [`${name} 证件 ${tail}`]),
      ...(phone === '' && tail === '' ? [atStation(fields)] : []),
    ];
  },
  likely: {
    keyOf: atStation,
    differ: (one, other) =>
      contradict(phoneOf(one), phoneOf(other)) || contradict(tailOf(one), tailOf(other)),
  },
};
