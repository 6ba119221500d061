import type { Field } from 'payload';

/** Who is responsible for the site, and its filing numbers. */
export const settingsContact: Field[] = [
  { name: 'sponsor', label: '主办单位', type: 'text', admin: { placeholder: '青禾镇人民政府' } },
  { name: 'contactAddress', label: '联系地址', type: 'text' },
  {
    type: 'row',
    fields: [
      {
        name: 'contactPhone',
        label: '联系电话',
        type: 'text',
        validate: (value: string | null | undefined) =>
          !value || /^[0-9+() -]{5,20}$/.test(value) || '电话只写数字和横线，例如 0851-24567890。',
        admin: { width: '50%', description: '公开的办公电话。' },
      },
      { name: 'contactEmail', label: '联系邮箱', type: 'email', admin: { width: '50%' } },
    ],
  },
  { name: 'officialAccount', label: '微信公众号名称', type: 'text' },
  {
    type: 'row',
    fields: [
      {
        name: 'icpNumber',
        label: 'ICP 备案号',
        type: 'text',
        admin: { width: '33%', description: '留空则不显示。' },
      },
      {
        name: 'policeNumber',
        label: '公安备案号',
        type: 'text',
        admin: { width: '33%', description: '留空则不显示。' },
      },
      {
        name: 'siteMarkCode',
        label: '政府网站标识码',
        type: 'text',
        admin: { width: '33%', description: '留空则不显示。' },
      },
    ],
  },
];
