import { recordOf } from '#cms/errors/record-of.ts';
import { textOf } from '../cells/cell.ts';
import type { Column } from '../column.ts';
import { refOf, type Directory } from '../directory.ts';

const itemsOf = (directory: Directory, standard: unknown) => {
  const { items } = directory.record('standards', refOf(standard) || null);
  return (Array.isArray(items) ? items : []).map(recordOf);
};

/** The item of the standard in the same row, by its name or its code. */
export const standardItemColumn: Column = {
  path: 'itemKey',
  heading: '条目',
  aliases: ['条目代号', '自查条目', '检查内容', '项目'],
  isRequired: true,
  isBound: true,
  example: '场所',
  note: '写条目名称，与所选标准里的一致。',
  read: ({ standard, itemKey }, directory) => {
    const item = itemsOf(directory, standard).find(({ key }) => key === itemKey);
    return String(item?.['name'] ?? itemKey ?? '');
  },
  write: (cell, fields, directory) => {
    const text = textOf(cell);
    const items = itemsOf(directory, fields['standard']);
    const item = items.find(({ key, name }) => name === text || key === text);
    if (!item) {
      const names = items.map(({ name }) => String(name)).join('、');
      return names === ''
        ? '要先写对标准，才知道有哪些条目。'
        : `标准里没有条目“${text}”，可以填：${names}。`;
    }
    fields['itemKey'] = item['key'];
    return null;
  },
};
