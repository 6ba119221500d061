import type { Labels } from '#content/schema/common.ts';
import { putAt, valueAt } from '../at-path.ts';
import { textOf } from '../cells/cell.ts';
import type { Column } from '../column.ts';
import { described, type About } from './described.ts';

/** 是 or 否. */
export const yesNoColumn = (path: string, about: About): Column => ({
  ...described(path, { example: '是', ...about }),
  read: (record) => (valueAt(record, path) === true ? '是' : '否'),
  write: (cell, fields) => {
    const text = textOf(cell).toLowerCase();
    const isYes = /^(?:是|有|对|√|✓|y|yes|true|1|已同意|同意)$/.test(text);
    if (!isYes && !/^(?:否|无|没有|×|x|n|no|false|0|不同意|未同意)$/.test(text))
      return `“${textOf(cell)}”看不明白，请写“是”或“否”。`;
    putAt(fields, path, isYes);
    return null;
  },
});

/** One of a few codes, written as the Chinese name, the code, or a synonym from `words`. */
export const choiceColumn = (path: string, labels: Labels, about: About, words: Labels = {}): Column => ({
  ...described(path, { example: Object.values(labels)[0] ?? '', ...about }),
  choices: labels,
  read: (record) => labels[String(valueAt(record, path))] ?? '',
  write: (cell, fields) => {
    const text = textOf(cell);
    const plain = (label: string) => label.replace(/[（(].*$/, '');
    const code =
      Object.entries(labels).find(
        ([key, label]) => textOf(label) === text || plain(label) === text || key === text,
      )?.[0] ?? words[text];
    if (code === undefined) return `没有“${text}”这一项，可以填：${Object.values(labels).join('、')}。`;
    putAt(fields, path, code);
    return null;
  },
});
