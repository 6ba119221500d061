import type { CollectionConfig } from 'payload';
import { needStates } from '#content/schema/need.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { sealedText } from '#cms/sealed/sealed-field.ts';
import { keptForever } from '#cms/log/kept-forever.ts';

/** What a step can be besides a move to another state. */
export const needStepKinds = { move: '环节', merge: '合并', unmerge: '取消合并', claim: '认领' } as const;

/** Characters of the word that goes with a step. */
export const longestWord = 500;

/**
 * 办理经过: every move of every need: who, when, with which word. Written only by the CMS, never changed, kept
 * after the need is deleted. The word is for staff; it is erased with the person who asked.
 */
export const needSteps: CollectionConfig = {
  slug: 'needSteps',
  labels: { singular: '办理经过', plural: '办理经过' },
  access: { ...accessOf('needSteps'), create: nobody, update: nobody, delete: nobody },
  hooks: keptForever('办理经过由系统自动写入，不能修改或删除。'),
  defaultSort: '-at',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: '群众需求',
    useAsTitle: 'code',
    defaultColumns: ['at', 'code', 'from', 'to', 'name'],
    listSearchableFields: ['code', 'name'],
    description: '每件需求走到哪一步、谁办的、什么时候，由系统记录，不能修改。',
  },
  fields: [
    { name: 'need', label: '需求的内部编号', type: 'text', required: true, index: true },
    { name: 'code', label: '需求编号', type: 'text', index: true },
    {
      name: 'kind',
      label: '类型',
      type: 'select',
      required: true,
      options: codeOptions(needStepKinds),
      defaultValue: 'move',
    },
    { name: 'from', label: '原来', type: 'select', required: true, options: codeOptions(needStates) },
    { name: 'to', label: '之后', type: 'select', required: true, options: codeOptions(needStates) },
    { name: 'user', label: '账号编号', type: 'text', index: true },
    { name: 'name', label: '姓名', type: 'text', required: true },
    momentField('at', '时间', { required: true, index: true }),
    sealedText({ name: 'word', label: '说明', maxLength: 2 * longestWord }),
  ],
};
