import { wheelchairAccess } from '#content/schema/station.ts';
import type { CollectionConfig } from 'payload';
import { stationLevels } from '#content/schema/station.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { publishedByEditors } from '#cms/access/published-by-editors.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { linesField } from '#cms/fields/lines-field.ts';
import { pictureField } from '#cms/fields/picture-field.ts';
import { picturesField } from '#cms/fields/pictures-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';
import { stationHours } from './station-hours.ts';
import { stationLocation } from './station-location.ts';
import { stationPhone } from './station-phone.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { drafts } from '#cms/fields/drafts.ts';

/** 阵地: the town's institute, village stations and service points. */
export const stations: CollectionConfig = {
  slug: 'stations',
  labels: { singular: '阵地', plural: '阵地' },
  access: accessOf('stations'),
  versions: drafts,
  defaultSort: 'name',
  hooks: {
    beforeOperation: [publishedByEditors('stations')],
    beforeChange: [refuseForeignRecords('stations')],
  },
  admin: {
    group: '阵地',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'village', 'phone', 'assuredDate', '_status'],
    listSearchableFields: ['name', 'shortName', 'address'],
    description: '实践所、实践站和服务点。开放时间和电话是群众最常看的，请随时保持准确。',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '基本情况',
          fields: [
            {
              name: 'name',
              label: '全称',
              type: 'text',
              required: true,
              admin: { placeholder: '青禾镇龙堰村新时代文明实践站', description: '与挂牌上的文字一致。' },
            },
            {
              name: 'shortName',
              label: '简称',
              type: 'text',
              required: true,
              maxLength: 20,
              admin: { placeholder: '龙堰村站', description: '用在列表和地图上，尽量不超过 8 个字。' },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'level',
                  label: '层级',
                  type: 'select',
                  required: true,
                  defaultValue: 'station',
                  options: codeOptions(stationLevels),
                  index: true,
                  admin: { width: '50%', description: '县级为中心，镇级为所，村级为站，其余为点。' },
                },
                {
                  name: 'parent',
                  label: '上级阵地',
                  type: 'relationship',
                  relationTo: 'stations',
                  filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
                  admin: { width: '50%', description: '站的上级是所，点的上级是站。' },
                },
              ],
            },
            {
              name: 'village',
              label: '所在村',
              type: 'relationship',
              relationTo: 'villages',
              index: true,
              admin: { description: '阵地所在并服务的村；镇级实践所不填。' },
            },
            {
              name: 'introduction',
              label: '简介',
              type: 'textarea',
              admin: { rows: 4, description: '一至三句话，告诉群众来了能看到什么、做什么。' },
            },
            linesField('services', '日常服务', {
              description: '平时随到随办的服务，每行一项。',
              placeholder: '图书借阅\n代办代购\n手机使用指导',
              longest: 15,
            }),
            {
              name: 'isDemonstration',
              label: '示范创建阵地',
              type: 'checkbox',
              admin: { description: '镇里重点打造的示范点才勾选。' },
            },
            stationPhone,
          ],
        },
        { label: '位置', fields: stationLocation },
        { label: '开放时间', fields: stationHours },
        {
          label: '设施与无障碍',
          fields: [
            {
              name: 'facilities',
              label: '功能室与设施',
              type: 'join',
              collection: 'facilities',
              on: 'station',
              admin: { defaultColumns: ['name', 'kind', 'area', 'seats'], allowCreate: true },
            },
            {
              name: 'wheelchair',
              label: '轮椅能否进出',
              type: 'select',
              options: codeOptions(wheelchairAccess),
              admin: { description: '“能”指全程无台阶。没有实地看过就留空，网站显示“暂无信息”。' },
            },
            {
              name: 'accessNote',
              label: '无障碍说明',
              type: 'text',
              admin: { placeholder: '正门有坡道，二楼没有电梯', description: '哪里方便、哪里不方便。' },
            },
          ],
        },
        {
          label: '照片',
          fields: [
            pictureField('cover', '封面照片', '用在列表里；请选能看清门牌的照片。'),
            picturesField('photos', '更多照片', '室内、活动区、公示栏等，可拖动排序。'),
          ],
        },
      ],
    },
    slugField({ from: 'shortName' }),
  ],
};
