import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/nobody.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { sealedLine } from '#cms/sealed/sealed-field.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { signInStates } from './sign-in-states.ts';

/**
 * 扫码签到: somebody signed in or out with a telephone number and the code of the day. Nobody has looked at it
 * yet; a clerk who confirms it makes a participation of it. Written and read only by `cms/sign-in/`; deleted
 * after 30 days (`cms/wishes/housekeeping.ts`).
 */
export const signIns: CollectionConfig = {
  slug: 'signIns',
  labels: { singular: '扫码签到', plural: '扫码签到' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true },
  // One row for a telephone, an activity and a day, however often the button is pressed.
  indexes: [{ fields: ['activity', 'day', 'phoneMark'], unique: true }],
  fields: [
    {
      name: 'activity',
      label: '活动',
      type: 'relationship',
      relationTo: 'activities',
      required: true,
      index: true,
    },
    { name: 'day', label: '日期', type: 'text', required: true },
    { name: 'phoneMark', label: '电话的查找标记', type: 'text', required: true },
    sealedLine({ name: 'phone', label: '电话', required: true }),
    sealedLine({ name: 'name', label: '称呼' }),
    momentField('signedInAt', '签到时间'),
    momentField('signedOutAt', '签退时间'),
    {
      name: 'state',
      label: '状态',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: codeOptions(signInStates),
    },
  ],
};
