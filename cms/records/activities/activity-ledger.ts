import type { Field } from 'payload';
import { notMoreThan } from '#cms/fields/rules/not-more-than.ts';
import { numberField } from '#cms/fields/number-field.ts';

/** The second half of an activity: the figures counted on the day, and who served. */
export const activityLedger: Field[] = [
  {
    name: 'isCounted',
    label: '台账已核对',
    type: 'checkbox',
    admin: { description: '人数和时长核对无误后勾选；勾选后数字才会公开并进入统计。' },
  },
  {
    type: 'row',
    fields: [
      numberField('volunteerCount', '志愿者', {
        range: 'volunteers',
        unit: '人次',
        whole: true,
        admin: { width: '50%', description: '实际到场服务的志愿者。' },
      }),
      numberField('servedCount', '服务群众', {
        range: 'served',
        unit: '人次',
        whole: true,
        admin: { width: '50%', description: '参加活动或得到服务的群众，不含志愿者。' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      numberField('serviceHours', '服务时长合计', {
        range: 'hoursTogether',
        unit: '小时',
        admin: {
          width: '50%',
          step: 0.5,
          description: '所有志愿者的小时数相加。例如 5 人各 2 小时，填 10。',
        },
      }),
      numberField('signedHours', '其中现场签到签退', {
        range: 'hoursTogether',
        unit: '小时',
        rules: [notMoreThan('serviceHours', '签到签退的时长不能超过服务时长合计。')],
        admin: { width: '50%', step: 0.5, description: '有签到签退记录的部分；全部由工作人员登记的填 0。' },
      }),
    ],
  },
  {
    name: 'remark',
    label: '台账备注',
    type: 'textarea',
    admin: { rows: 2, description: '内部备注，不公开。' },
  },
];
