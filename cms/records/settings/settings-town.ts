import type { Field } from 'payload';
import { isAdministratorField } from '#cms/access/is-administrator-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';

/** Names and texts of the town and its site. */
export const settingsTown: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'townName',
        label: '镇（街道）名称',
        type: 'text',
        required: true,
        defaultValue: '示例镇',
        admin: { width: '50%', placeholder: '青禾镇' },
      },
      {
        name: 'countyName',
        label: '所属县（市、区）',
        type: 'text',
        admin: { width: '50%', placeholder: '云溪县' },
      },
    ],
  },
  {
    name: 'siteTitle',
    label: '网站名称',
    type: 'text',
    required: true,
    defaultValue: '新时代文明实践',
    admin: { placeholder: '青禾镇新时代文明实践', description: '显示在页头和浏览器标题里。' },
  },
  { name: 'tagline', label: '一句话介绍', type: 'text', admin: { description: '网站名称下面的一行字。' } },
  markdownField('introduction', '关于本站', { description: '“关于”页面的正文。' }),
  markdownField('wishHowTo', '微心愿怎么提', { description: '告诉群众找谁、打什么电话、多久答复。' }),
  {
    name: 'siteUrl',
    label: '网站地址',
    type: 'text',
    validate: (value: string | null | undefined) =>
      !value ||
      /^https?:\/\/[^/\s?#]+$/.test(value) ||
      '请写完整的域名，不带后面的路径，例如 https://wmsj.example.gov.cn。',
    admin: {
      placeholder: 'https://wmsj.example.gov.cn',
      description: '用于分享、订阅和站点地图；域名还没定就留空。',
    },
  },
  {
    name: 'isSample',
    label: '显示“示例数据”标记',
    type: 'checkbox',
    defaultValue: false,
    access: { update: isAdministratorField },
    admin: { description: '网站上的数字和人物是虚构示例时勾选；换成真实数据后取消。' },
  },
];
