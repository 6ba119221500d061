import type { Labels } from '#content/schema/common.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
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

const plain = (label: string) => label.replace(/[（(].*$/, '');

/** The code that a text stands for: the Chinese name, the code itself, or a synonym; undefined if there is none. */
const codeOf = (text: string, labels: Labels, words: Labels): string | undefined =>
  Object.entries(labels).find(
    ([key, label]) => textOf(label) === text || plain(label) === text || key === text,
  )?.[0] ?? words[text];

const unknown = (text: string, labels: Labels) =>
  `没有“${text}”这一项，可以填：${Object.values(labels).join('、')}。`;

/** One of a few codes, written as the Chinese name, the code, or a synonym from `words`. */
export const choiceColumn = (path: string, labels: Labels, about: About, words: Labels = {}): Column => ({
  ...described(path, { example: Object.values(labels)[0] ?? '', ...about }),
  choices: labels,
  read: (record) => labels[String(valueAt(record, path))] ?? '',
  write: (cell, fields) => {
    const text = textOf(cell);
    const code = codeOf(text, labels, words);
    if (code === undefined) return unknown(text, labels);
    putAt(fields, path, code);
    return null;
  },
});

/** Several of a few codes, separated by 、. */
export const choicesColumn = (path: string, labels: Labels, about: About): Column => ({
  ...described(path, { example: Object.values(labels).slice(0, 2).join('、'), ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return (Array.isArray(value) ? value : []).map((one) => labels[String(one)] ?? '').join('、');
  },
  write: (cell, fields) => {
    const codes: string[] = [];
    for (const text of splitLines(textOf(cell))) {
      const code = codeOf(text, labels, {});
      if (code === undefined) return unknown(text, labels);
      if (!codes.includes(code)) codes.push(code);
    }
    putAt(fields, path, codes);
    return null;
  },
});
