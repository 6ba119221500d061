import type { Labels } from '#content/schema/common.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { momentIn, shanghaiDay, shanghaiTime } from '#content/time/shanghai.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
import { putAt, valueAt } from './at-path.ts';
import { dateOf } from './cells/date-of.ts';
import { dayBounds } from './cells/day-bounds.ts';
import { momentOf } from './cells/moment-of.ts';
import { numberOf, type Counted } from './cells/number-of.ts';
import { phoneOf } from './cells/phone-of.ts';
import { textOf, type Cell } from './cells/cell.ts';
import { timeOf } from './cells/time-of.ts';
import type { Understood } from './cells/understood.ts';
import { yearOf } from './cells/year-of.ts';
import type { Column, Fields } from './column.ts';
import type { Listed } from './directory.ts';

/** What is said of a column beside its path. */
interface About {
  heading: string;
  aliases?: readonly string[];
  isRequired?: boolean;
  example?: string;
  note?: string;
}

const described = (
  path: string,
  { heading, aliases = [], isRequired = false, example = '', note = '' }: About,
) => ({
  path,
  heading,
  aliases,
  isRequired,
  example,
  note,
});
/** Puts what a cell was understood to mean at a path; what was not is told. */
function putUnderstood<T>(fields: Fields, path: string, found: Understood<T>): string | null {
  if ('fault' in found) return found.fault;
  putAt(fields, path, found.value);
  return null;
}

/** Words, as they stand. */
export const textColumn = (path: string, about: About): Column => ({
  ...described(path, about),
  read: (record) => String(valueAt(record, path) ?? ''),
  write: (cell, fields) => {
    putAt(fields, path, typeof cell === 'string' ? cell.trim() : textOf(cell));
    return null;
  },
});

/** A person's name: without the spaces that make two characters as wide as three. */
export const nameColumn = (path: string, about: About): Column => ({
  ...textColumn(path, about),
  write: (cell, fields) => {
    putAt(fields, path, textOf(cell).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''));
    return null;
  },
});

/** One telephone number. */
export const phoneColumn = (path: string, about: About): Column => ({
  ...textColumn(path, { example: '0850-5550123', ...about }),
  write: (cell, fields) => putUnderstood(fields, path, phoneOf(cell)),
});

/** The last four characters of an ID card's number; a whole number is refused without being told again. */
export const idTailColumn = (path: string, about: About): Column => ({
  ...textColumn(path, { example: '123X', ...about }),
  write: (cell, fields) => {
    const text = textOf(cell).replaceAll(' ', '').toUpperCase();
    if (!/^\d{3}[\dX]$/.test(text))
      return text.length > 4
        ? '只填证件号的最后四位，不要填完整号码。'
        : `“${text}”不是四位。以 0 开头的，请先把这一列设成“文本”再填。`;
    putAt(fields, path, text);
    return null;
  },
});

/** A list of words, stored one a line. */
export const linesColumn = (path: string, about: About): Column => ({
  ...described(path, about),
  read: (record) => splitLines(String(valueAt(record, path) ?? '')).join('、'),
  write: (cell, fields) => {
    putAt(fields, path, splitLines(textOf(cell)).join('\n'));
    return null;
  },
});

const numberRead = (path: string): Column['read'] => {
  return (record) => {
    const value = valueAt(record, path);
    return typeof value === 'number' ? value : '';
  };
};

/** A number of what the column counts. */
export const numberColumn = (path: string, counted: Counted, about: About): Column => ({
  ...described(path, about),
  read: numberRead(path),
  write: (cell, fields) => putUnderstood(fields, path, numberOf(cell, counted)),
});

/** A year, also of a whole day. */
export const yearColumn = (path: string, about: About): Column => ({
  ...described(path, about),
  read: numberRead(path),
  write: (cell, fields) => putUnderstood(fields, path, yearOf(cell)),
});

/** A calendar day, however it was typed. */
export const dayColumn = (path: string, about: About): Column => ({
  ...described(path, { example: '2026-03-05', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? shanghaiDay(value) : '';
  },
  write: (cell, fields) => {
    const day = dateOf(cell, dayBounds());
    return putUnderstood(fields, path, 'fault' in day ? day : { value: dayAtNoon(day.value) });
  },
});

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

/** One of a few codes, by its Chinese name, or another word that `words` has for it. */
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

/** A record of another collection, by its name. */
export const referenceColumn = (path: string, list: Listed, about: About): Column => ({
  ...described(path, about),
  read: (record, directory) => directory.nameOf(list, idOf(valueAt(record, path))),
  write: (cell, fields, directory) => {
    const found = directory.find(list, textOf(cell));
    if ('fault' in found) return found.fault;
    putAt(fields, path, found.id);
    return null;
  },
});

/** Several records of another collection, by their names with 、 between. */
export const referencesColumn = (path: string, list: Listed, about: About): Column => ({
  ...described(path, about),
  read: (record, directory) => {
    const value = valueAt(record, path);
    return (Array.isArray(value) ? value : []).map((one) => directory.nameOf(list, idOf(one))).join('、');
  },
  write: (cell, fields, directory) => {
    const ids: string[] = [];
    for (const name of splitLines(textOf(cell))) {
      const found = directory.find(list, name);
      if ('fault' in found) return found.fault;
      ids.push(found.id);
    }
    putAt(fields, path, ids);
    return null;
  },
});

/**
 * The day of a moment, and its time where the cell says one; else the time stays, or is nine o'clock. An end that is said with it goes
 * to `endPath`; an end that was there before moves with the day.
 */
export const momentDayColumn = (path: string, endPath: string, about: About): Column => ({
  ...described(path, { example: '2026-03-05', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? shanghaiDay(value) : '';
  },
  write: (cell, fields) => {
    const found = momentOf(cell, dayBounds());
    if ('fault' in found) return found.fault;
    const { day, opens, closes } = found.value;
    const [former, end] = [valueAt(fields, path), valueAt(fields, endPath)];
    const time = opens ?? (typeof former === 'string' ? shanghaiTime(former) : '09:00');
    putMoment(fields, path, day, time);
    if (closes !== null) putEnd(fields, endPath, day, closes, time);
    else if (typeof former === 'string' && typeof end === 'string') {
      const days = Date.parse(day) - Date.parse(shanghaiDay(former));
      putMoment(fields, endPath, shanghaiDay(new Date(Date.parse(end) + days)), shanghaiTime(end));
    }
    return null;
  },
});

const timeColumn = (path: string, about: About): Omit<Column, 'write'> => ({
  ...described(path, { example: '09:00', ...about }),
  read: (record) => {
    const value = valueAt(record, path);
    return typeof value === 'string' && value !== '' ? shanghaiTime(value) : '';
  },
});

/** The time of a moment whose day another column has. */
export const momentTimeColumn = (path: string, about: About): Column => ({
  ...timeColumn(path, about),
  write: (cell, fields) => {
    const time = timeOf(cell);
    if ('fault' in time) return time.fault;
    const day = valueAt(fields, path);
    if (typeof day !== 'string') return '要先写日期。';
    if (time.value === '24:00') return `“${textOf(cell)}”是第二天零点，请把日期写成第二天，时间写 00:00。`;
    putMoment(fields, path, shanghaiDay(day), time.value);
    return null;
  },
});

/** Until when what ends in the night began on the day before. */
const earlyMorning = '06:00';

/** The time at which something ends that begins at `startPath`: that day, the night after, or the day that it ended before. */
export const endTimeColumn = (path: string, startPath: string, about: About): Column => ({
  ...timeColumn(path, about),
  write: (cell, fields) => {
    const found = timeOf(cell);
    if ('fault' in found) return found.fault;
    const time = found.value;
    const [start, former] = [valueAt(fields, startPath), valueAt(fields, path)];
    if (typeof start !== 'string') return '要先写日期。';
    const lasted = typeof former === 'string' ? Date.parse(former) - Date.parse(start) : 0;
    if (lasted > 0 && typeof former === 'string' && shanghaiTime(former) === time) return null;
    const day = shanghaiDay(typeof former === 'string' && lasted >= oneDay ? former : start);
    if (momentIn(day, time) < new Date(start) && time >= earlyMorning)
      return `“${textOf(cell)}”比开始时间 ${shanghaiTime(start)} 早，请核对。`;
    putEnd(fields, path, day, time, day === shanghaiDay(start) ? shanghaiTime(start) : '00:00');
    return null;
  },
});

const oneDay = 86_400_000;

function putMoment(fields: Fields, path: string, day: string, time: string): void {
  putAt(fields, path, momentIn(day, time).toISOString());
  putAt(fields, `${path}_tz`, 'Asia/Shanghai');
}

/** Puts an end at a time of a day, or of the night after where that is before it began. */
function putEnd(fields: Fields, path: string, day: string, time: string, began: string): void {
  const isNext = time === '24:00' || time < began;
  const last = isNext ? shanghaiDay(new Date(Date.parse(`${day}T12:00:00Z`) + oneDay)) : day;
  putMoment(fields, path, last, time === '24:00' ? '00:00' : time);
}

/** Whether a cell asks for the field to be emptied. */
export const isClearing = (cell: Cell) => textOf(cell) === '清空';
