import type { CollectionConfig } from 'payload';
import { mayReadConsent } from '#cms/access/may-read-consent.ts';
import { isAdministratorField } from '#cms/access/is-administrator-field.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { ruledSelect } from '#cms/fields/ruled-select.ts';
import { settings } from '#cms/env/env.ts';
import { prepareUpload } from './prepare-upload.ts';
import { fileTypes, pictureTypes } from './accepted-types.ts';
import { blurEndpoint } from './blur-endpoint.ts';
import { consentKinds } from './consent-kinds.ts';
import { keepFiles, keepReviewedWords } from './keep-pictures.ts';
import { removePartial } from './remove-partial.ts';
import { consentForPeople } from './consent-for-people.ts';

/** Widths of the smaller copies of a picture, in pixels. */
const widths = [480, 960, 1600] as const;

/** Pictures and files, with what must be known before they are shown. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: '图片/文件', plural: '图片与文件' },
  access: accessOf('media'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: {
    beforeOperation: [keepFiles, prepareUpload],
    beforeChange: [keepReviewedWords],
    afterError: [removePartial],
  },
  endpoints: [blurEndpoint],
  upload: {
    staticDir: settings.mediaDir,
    mimeTypes: [...pictureTypes, ...fileTypes],
    imageSizes: widths.map((width) => ({
      name: `w${width}`,
      width,
      formatOptions: { format: 'webp', options: { quality: 78 } },
    })),
    adminThumbnail: 'w480',
    focalPoint: false,
    crop: false,
    pasteURL: false,
  },
  admin: {
    group: '标准与文件',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'consentKind', 'createdAt'],
    listSearchableFields: ['alt', 'credit', 'filename'],
    description:
      '照片会自动转正、压缩并去掉拍摄地点等信息。支持 JPG、PNG、WebP 照片和 PDF、Word、Excel 文件，单个不超过 30 MB。',
  },
  fields: [
    // File data stored by Payload; useless as columns of the list.
    ...(['url', 'thumbnailURL', 'mimeType'] as const).map((name) => ({
      name,
      type: 'text' as const,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    })),
    {
      name: 'sizes',
      type: 'group',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      fields: [],
    },
    {
      name: 'blur',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/media/form/BlurField#BlurField' },
      },
    },
    {
      name: 'alt',
      label: '说明文字',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: {
        placeholder: '志愿者在文化广场为老人量血压',
        description: '照片：给看不见的人描述画面，写清谁在哪里做什么，不写姓名。文件：写文件名称。',
      },
    },
    { name: 'credit', label: '拍摄者/来源', type: 'text', admin: { placeholder: '龙堰村站信息员' } },
    {
      name: 'showsPeople',
      label: '能认出人脸',
      type: 'checkbox',
      admin: { description: '照片里有可辨认的人时勾选。' },
    },
    ruledSelect({
      name: 'consentKind',
      label: '肖像同意情况',
      options: codeOptions(consentKinds),
      defaultValue: 'none-needed',
      rules: [consentForPeople],
      admin: { description: '没有取得同意的照片请不要上传；14 岁以下儿童必须由监护人同意。' },
    }),
    {
      name: 'consentNote',
      label: '同意记录',
      type: 'text',
      maxLength: 1_000,
      access: { read: mayReadConsent },
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        placeholder: '2026 年 5 月 3 日现场口头同意，张主任在场',
        description: '什么时候、怎样同意的。内部可见。',
      },
    },
    {
      name: 'isSample',
      label: '示例图',
      type: 'checkbox',
      access: { create: isAdministratorField, update: isAdministratorField },
      admin: { position: 'sidebar', description: '为示例数据绘制的图，不是真实照片。' },
    },
    createdByField('上传人'),
  ],
};
