import type { GlobalConfig } from 'payload';
import { isActive } from '#cms/access/is-active.ts';
import { isAdministrator } from '#cms/access/is-administrator.ts';
import { logGlobalChange } from '#cms/log/log-changes.ts';

/** Settings of the review, e.g. how many levels a story passes before it is published. */
export const reviewSettings: GlobalConfig = {
  slug: 'reviewSettings',
  label: '审核设置',
  access: { read: isActive, update: isAdministrator },
  hooks: { afterChange: [logGlobalChange] },
  admin: { group: '系统', description: '三审三校按几级执行，发布前的检查用哪些词。' },
  fields: [
    {
      name: 'levels',
      label: '审核级数',
      type: 'select',
      required: true,
      defaultValue: '3',
      options: [
        { value: '1', label: '一审（人手少的站点）' },
        { value: '2', label: '一审、二审' },
        { value: '3', label: '一审、二审、三审' },
      ],
      admin: { description: '按县里要求，一般为三级，由三个不同的人担任。' },
    },
    {
      name: 'stationsNeedEditor',
      label: '站点资料由编辑发布',
      type: 'checkbox',
      admin: {
        description:
          '活动一律走三审。站点、队伍、项目和文件由编辑直接发布；站点信息员改本站的开放时间、电话等，平时保存即发布，勾选后只存为草稿，由编辑看过再发布。',
      },
    },
    {
      name: 'listedWords',
      label: '提醒词表',
      type: 'textarea',
      maxLength: 20_000,
      admin: {
        rows: 5,
        placeholder: '贫困户 → 脱贫户',
        description:
          '每行一个词；有更好的说法时写成“旧说法 → 新说法”。出现在要公开的文字里时提醒作者，不禁止发布。',
      },
    },
    {
      name: 'allowedNames',
      label: '可以公开的称呼',
      type: 'textarea',
      maxLength: 20_000,
      admin: {
        rows: 3,
        placeholder: '小满',
        description:
          '每行一个。隐私检查把地名、节气、作品里的人物误当成人名时写在这里，以后不再提示。真实的志愿者请在志愿者档案里登记“同意署名”。',
      },
    },
  ],
};
