import type { CollectionConfig } from 'payload';
import { claimantKinds } from '#content/wishes/claim.ts';
import { wishLimits } from '#content/wishes/entry.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { ruledSelect } from '#cms/fields/ruled-select.ts';
import { titleOf } from '#cms/fields/title-of.ts';
import { whenIn } from '#cms/fields/when-in.ts';
import { sealedLine, sealedText } from '#cms/sealed/sealed-field.ts';
import { claimStates } from './claim-states.ts';
import { followClaimStates } from './follow-claim-states.ts';
import { isOfClaimedStation } from './is-of-claimed-station.ts';
import { keepOneClaim, showClaimOnWish } from './keep-one-claim.ts';
import { noteLookAtClaim } from './note-look.ts';

/** 微心愿认领: who wants to fulfil a micro-wish. Private; a name is public only by consent. */
export const wishClaims: CollectionConfig = {
  slug: 'wishClaims',
  labels: { singular: '微心愿认领', plural: '微心愿认领' },
  access: accessOf('wishClaims'),
  defaultSort: '-at',
  disableDuplicate: true,
  hooks: {
    beforeChange: [refuseForeignRecords('wishClaims'), keepOneClaim],
    afterChange: [showClaimOnWish],
    afterRead: [noteLookAtClaim],
  },
  admin: {
    group: '群众需求',
    useAsTitle: 'wishTitle',
    defaultColumns: ['wishTitle', 'kind', 'state', 'contactBy', 'at'],
    listSearchableFields: ['publicName'],
    description:
      '谁愿意来办哪个微心愿。先打电话核实再确认；确认后要在期限内联系，过期的自动放开，让别人认领。姓名和电话加密存放，结束 90 天后抹去。',
  },
  fields: [
    titleOf('wishTitle', '微心愿标题', 'need.title'),
    {
      name: 'need',
      label: '微心愿',
      type: 'relationship',
      relationTo: 'needs',
      required: true,
      index: true,
      admin: { description: '从微心愿里选；同一个心愿只能确认给一个人。' },
      filterOptions: { and: [{ channel: { equals: 'wish' } }, { mergedInto: { exists: false } }] },
    },
    {
      type: 'row',
      fields: [
        ruledSelect({
          name: 'state',
          label: '状态',
          options: codeOptions(claimStates),
          defaultValue: 'offered',
          index: true,
          rules: [followClaimStates],
          admin: { width: '33%' },
        }),
        momentField('at', '认领时间', {
          range: 'noted',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { width: '33%', description: '对方说要认领的时候。' },
        }),
        dayField('contactBy', '最晚哪天联系', {
          range: 'planned',
          index: true,
          admin: { width: '33%', description: '确认时自动填写。' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: '认领的是',
          type: 'select',
          required: true,
          defaultValue: 'person',
          options: codeOptions(claimantKinds),
          admin: { width: '33%', description: '不公开名字时，网上按这个写“人士”或“单位”。' },
        },
        sealedLine({
          name: 'name',
          label: '姓名或单位名称',
          access: { read: isOfClaimedStation },
          admin: { width: '33%', description: '核实用，不公开，加密存放。' },
        }),
        sealedLine({
          name: 'phone',
          label: '电话',
          access: { read: isOfClaimedStation },
          admin: { width: '33%', description: '核实和约时间用，不公开，加密存放。' },
        }),
      ],
    },
    sealedText({
      name: 'message',
      label: '附言',
      maxLength: 2 * wishLimits.message,
      access: { read: isOfClaimedStation },
      admin: { rows: 2, description: '认领人写的或说的话，不公开，加密存放。' },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'isNamed',
          label: '本人同意公开名字',
          type: 'checkbox',
          defaultValue: false,
          admin: { width: '50%', description: '没有勾选，网上只写“一位爱心人士”或“一家爱心单位”。' },
        },
        {
          name: 'publicName',
          label: '公开的名字',
          type: 'text',
          maxLength: wishLimits.name,
          admin: {
            width: '50%',
            condition: (data) => data['isNamed'] === true,
            description: '网上就这样写，单位写简称。',
          },
          validate: (value: string | null | undefined, { data }: { data: unknown }) =>
            Reflect.get(Object(data), 'isNamed') !== true ||
            (typeof value === 'string' && value.trim() !== '') ||
            '同意公开名字的，要写公开的名字；不公开就取消勾选。',
        },
      ],
    },
    {
      name: 'reason',
      label: '没有确认或结束的原因',
      type: 'textarea',
      validate: whenIn(['declined', 'withdrawn'], '请写明原因，一句话也可以。'),
      admin: {
        rows: 2,
        condition: (data) => ['declined', 'withdrawn', 'lapsed'].includes(data['state']),
        description: '只在内部看，例如“电话打不通”。',
      },
    },
    dayField('endedOn', '结束日期', {
      range: 'noted',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true, description: '满 90 天后抹去姓名和电话。' },
    }),
    {
      name: 'handedIn',
      label: '怎样登记的',
      type: 'select',
      options: codeOptions({ staff: '工作人员登记', proven: '网上提交', unproven: '网上提交（未验证）' }),
      defaultValue: 'staff',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
};
