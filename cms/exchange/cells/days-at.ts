const names = '一二三四五六日';
const all = [1, 2, 3, 4, 5, 6, 7];
const words: Readonly<Record<string, readonly number[]>> = {
  每天: all,
  每日: all,
  天天: all,
  全周: all,
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
  双休日: [6, 7],
};
const word = new RegExp(Object.keys(words).join('|'), 'y');
const prefix = '(?:周|星期|礼拜)';
/** A weekday after 周. A digit there may also begin a time, and so may a numeral without 周 (`alone`). */
const named = `${prefix} ?([一二三四五六日天]|[1-7](?![\\d:.点时]))`;
const alone = '([一二三四五六日天])(?![点时十半])';
const first = new RegExp(named, 'y');
const more = new RegExp(`(?: ?[、,/和及与] ?)?(?:${named}|${alone})`, 'y');
const until = new RegExp(`(?: ?[-—–−~～]+ ?| ?[至到] ?)(?:${named}|${alone}|([1-7])(?![\\d:.点时]))`, 'y');

const weekdayOf = (char: string) =>
  /\d/.test(char) ? Number(char) : names.indexOf(char.replace('天', '日')) + 1;

/** Weekdays from one to another; the range may pass Sunday: 周日至周四. */
function range(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Reads the weekdays (1 Monday … 7 Sunday) at a position of a text: `每天`, `工作日`, `周一至周五`, `周一、三、五`, `周六日`,
 * `星期二到星期日`. Returns them with the position where they end, or null if there are none.
 */
export function daysAt(text: string, at: number): { days: readonly number[]; end: number } | null {
  const whole = match(word, text, at);
  if (whole) return { days: words[whole[0]] ?? [], end: at + whole[0].length };
  const days: number[] = [];
  let end = at;
  for (let found = match(first, text, at); found; found = match(more, text, end)) {
    end += found[0].length;
    const from = weekdayOf(found[1] ?? found[2] ?? '');
    const last = match(until, text, end);
    if (last) end += last[0].length;
    days.push(...(last ? range(from, weekdayOf(last[1] ?? last[2] ?? last[3] ?? '')) : [from]));
  }
  return days.length === 0 ? null : { days, end };
}
