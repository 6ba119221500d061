import type { CollectionConfig, Field } from 'payload';
import { needChannels } from '#content/schema/need.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { awaitsAnswer, keepAskersWords, needDialogue } from './need-dialogue.ts';
import { findByPhone } from './find-by-phone.ts';
import { meetingSheetEndpoint } from './meeting-sheet.ts';
import { needPerson } from './need-person.ts';
import { needWish } from './need-wish.ts';
import { askForWord, noteNeedMove } from './note-need-step.ts';
import { longestWord } from './need-steps.ts';
import { refuseClosedWish } from './refuse-closed-wish.ts';
import { refuseUntitled } from './untitled.ts';
import { noteLook } from './note-look.ts';
import { needProgress } from './need-progress.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { keepsCode } from './keeps-code.ts';
import { fillNeedCode } from './fill-need-code.ts';
import { fillNeedDays } from './fill-need-days.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { storeNull } from '#cms/access/store-null.ts';
import { ownStation, ownVillage } from '#cms/records/stations/own-station.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';

/** How a need got into the CMS. `unproven`: no proof of work came with it. */
const waysIn = { staff: '工作人员登记', proven: '网上提交', unproven: '网上提交（未验证）' } as const;

/** Why a need moves on or goes back; kept with the step, not in the record. */
const stepWord: Field = {
  name: 'stepWord',
  label: '这一步的说明',
  type: 'text',
  virtual: true,
  maxLength: longestWord,
  admin: { description: '改了“办理环节”时写，记在“办理经过”里，不公开。退回、重新办理必须写原因。' },
};

/** 群众需求: what residents asked for, through any channel, and what was done. */
export const needs: CollectionConfig = {
  slug: 'needs',
  labels: { singular: '群众需求', plural: '群众需求' },
  access: accessOf('needs'),
  defaultSort: '-submittedOn',
  endpoints: [meetingSheetEndpoint],
  hooks: {
    beforeOperation: [findByPhone],
    beforeChange: [
      refuseForeignRecords('needs'),
      refuseUntitled,
      refuseClosedWish,
      askForWord,
      keepAskersWords,
      fillNeedDays,
    ],
    afterChange: [noteNeedMove],
    afterRead: [noteLook],
  },
  admin: {
    group: '群众需求',
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'channel', 'state', 'village', 'submittedOn'],
    listSearchableFields: ['code', 'title', 'description'],
    components: { beforeListTable: ['/records/needs/form/MeetingSheets#MeetingSheets'] },
    description: '点单—派单—接单—评单。派单之后才会在网站公开，且只公开“公开表述”，不公开姓名、电话和住址。',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '需求',
          fields: [
            {
              name: 'title',
              label: '公开标题',
              type: 'text',
              required: true,
              maxLength: 40,
              admin: {
                placeholder: '希望周末开放篮球场',
                description: '派单后会公开，不要写人名、电话和门牌。',
              },
            },
            {
              name: 'description',
              label: '公开表述',
              type: 'textarea',
              admin: {
                rows: 3,
                description: '把需求说清楚，但看不出是谁提的。例如写“一位独居老人”，不写姓名。',
              },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'channel',
                  label: '来源渠道',
                  type: 'select',
                  required: true,
                  options: codeOptions(needChannels),
                  index: true,
                  admin: { width: '50%', description: '线下收集的同样登记：群众会、院坝会、入户走访。' },
                },
                dayField('submittedOn', '提出日期', {
                  required: true,
                  index: true,
                  defaultValue: () => dayAtNoon(new Date()),
                  range: 'noted',
                  admin: { width: '50%', description: '群众提出的那天，不是录入的那天。' },
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'village',
                  label: '所在村',
                  type: 'relationship',
                  defaultValue: ownVillage,
                  hooks: { beforeChange: [storeNull] },
                  relationTo: 'villages',
                  index: true,
                  admin: { width: '50%' },
                },
                {
                  name: 'category',
                  label: '服务类别',
                  type: 'relationship',
                  relationTo: 'categories',
                  index: true,
                  admin: { width: '50%' },
                },
              ],
            },
            {
              name: 'station',
              label: '登记站点',
              type: 'relationship',
              defaultValue: ownStation,
              hooks: { beforeChange: [storeNull] },
              relationTo: 'stations',
              index: true,
              admin: { description: '由哪个站点收集和跟进。' },
            },
          ],
        },
        {
          label: '办理',
          description: '派给谁、办得怎样。',
          fields: [...needProgress, stepWord, ...needWish, needDialogue, awaitsAnswer],
        },
        {
          label: '提出人（不公开）',
          description: '这一页的内容只有工作人员能看到，永远不会公开。',
          fields: needPerson,
        },
      ],
    },
    {
      name: 'code',
      label: '编号',
      type: 'text',
      unique: true,
      index: true,
      access: { create: keepsCode, update: nobodyField },
      hooks: { beforeChange: [fillNeedCode], beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', readOnly: true, description: '保存时自动生成，网站上按编号公开。' },
    },
    {
      name: 'handedIn',
      label: '怎样登记的',
      type: 'select',
      options: codeOptions(waysIn),
      defaultValue: 'staff',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: '网上提交的，群众凭回执上的查询码查看办理情况。未验证的先核实再受理。',
      },
    },
    {
      // Not `unique`: on MongoDB that would allow only one need without a receipt.
      name: 'receiptMark',
      type: 'text',
      index: true,
      access: { create: nobodyField, read: nobodyField, update: nobodyField },
      hooks: { beforeDuplicate: [() => null] },
      admin: { hidden: true },
    },
    {
      // The line of a sheet typed in on one screen: sent twice, it makes one need.
      name: 'typedKey',
      type: 'text',
      index: true,
      access: { create: nobodyField, read: nobodyField, update: nobodyField },
      hooks: { beforeDuplicate: [() => null] },
      admin: { hidden: true },
    },
  ],
};
