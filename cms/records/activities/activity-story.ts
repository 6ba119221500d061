import type { Field } from 'payload';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { photosField } from '#cms/fields/photos-field.ts';
import { pictureField } from '#cms/fields/picture-field.ts';

/** The story of an activity. Empty text means that there is no story yet. */
export const activityStory: Field[] = [
  markdownField('body', '正文', {
    description:
      '200–600 字，写人、写事、写变化。不要出现身份证号、完整手机号；被帮扶群众和未成年人的名字用“张*”。',
    rows: 14,
  }),
  photosField({
    label: '照片',
    description: '3–5 张，可拖动排序。拍到人的照片要有本人同意，拍到 14 岁以下儿童要有监护人同意。',
    caption: { placeholder: '志愿者为老人量血压', description: '谁在做什么，一句话。' },
  }),
  {
    name: 'author',
    label: '作者',
    type: 'text',
    admin: { placeholder: '龙堰村站信息员', description: '网站上署名的写法。' },
  },
  dayField('publishedOn', '首次发布日期', {
    range: 'planned',
    admin: { description: '留空时，发布当天自动填写。' },
  }),
];

/** What lists show of an activity, whether it is a plan or a story. */
export const activityTeaser: Field[] = [
  {
    name: 'summary',
    label: '摘要',
    type: 'textarea',
    maxLength: 160,
    admin: { rows: 2, description: '一两句话，用在列表里；可不填。' },
  },
  pictureField('cover', '封面照片', '列表里的照片；不选时用正文的第一张照片。'),
];
