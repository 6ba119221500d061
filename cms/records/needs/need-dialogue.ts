import { isDeepStrictEqual } from 'node:util';
import type { ArrayField, CheckboxField, CollectionBeforeChangeHook } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { wishLimits } from '#content/wishes/entry.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { sealedText } from '#cms/sealed/sealed-field.ts';
import { isHandledBy } from './need-person.ts';

/** Who wrote a message. */
const sides = { office: '工作人员', asker: '提出人' } as const;

/** Messages of one need at most. */
export const mostMessages = 40;

/** Messages between the office and the person who asked. That person reads and answers them with the receipt. */
export const needDialogue: ArrayField = {
  name: 'messages',
  label: '与提出人的对话',
  labels: { singular: '一句话', plural: '对话' },
  type: 'array',
  maxRows: mostMessages,
  access: { read: isHandledBy },
  admin: {
    description: '有要问的、要答复的，在这里写。提出人凭回执上的查询码看到，也可以回话。不公开。',
    initCollapsed: false,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          label: '谁说的',
          type: 'select',
          required: true,
          defaultValue: 'office',
          options: codeOptions(sides),
          admin: { width: '30%', readOnly: true },
        },
        momentField('at', '时间', { admin: { width: '70%', readOnly: true } }),
      ],
    },
    sealedText({
      name: 'text',
      label: '内容',
      required: true,
      // In UTF-16 units; the public form counts characters.
      maxLength: 2 * wishLimits.message,
      admin: { rows: 2, description: '对方会看到，说清楚、说客气；不写别人的名字和电话。' },
    }),
  ],
};

/** Whether the last word is the asker's: kept by the CMS, for the workbench. */
export const awaitsAnswer: CheckboxField = {
  name: 'awaitsAnswer',
  label: '提出人等回话',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
};

const rowsOf = (value: unknown) => (Array.isArray(value) ? value : []).map(recordOf);
const wordsOf = (value: unknown) =>
  rowsOf(value)
    .filter(({ from }) => from === 'asker')
    .map(({ text }) => text);

/**
 * What the asker wrote can be neither changed nor invented by an account. New messages get their time. Only
 * requests without an account (the public form) add the asker's words.
 */
export const keepAskersWords: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (!Object.hasOwn(data, 'messages')) return data;
  const before: unknown = operation === 'update' ? recordOf(originalDoc)['messages'] : [];
  if (req.user && !isDeepStrictEqual(wordsOf(data['messages']), wordsOf(before)))
    throw new Refusal('提出人写的话不能改动、删除或代写。请恢复原样；要回话，另加一句“工作人员”的。');
  const now = new Date().toISOString();
  return {
    ...data,
    awaitsAnswer: rowsOf(data['messages']).at(-1)?.['from'] === 'asker',
    messages: rowsOf(data['messages']).map((row) =>
      row['at'] ? row : { ...row, at: now, at_tz: 'Asia/Shanghai' },
    ),
  };
};
