import type { Season } from '#content/schema/season.ts';
import type { OpeningSpan } from '#content/schema/station.ts';
import { textOf, type Cell } from './cell.ts';
import { daysAt } from './days-at.ts';
import { seasonAt } from './season-at.ts';
import { spanAt, type Span } from './span-at.ts';
import type { Understood } from './understood.ts';

const all: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const example = '周一至周五 08:30-12:00、14:00-17:30；周六 09:00-12:00';
const separators = /[\s;,、。:()|/和及与]*/y;
const wholeDay = /(?:全天|24 ?小时)(?:24 ?小时)?/y;
const closed = /(?:全天|全日)?(?:不开放|不开门|闭馆|休馆|闭站|休息|关门)/y;
const allYear = /全年|常年/y;
/** Words that add no information. */
const filler = /(?:对外|免费)?开放(?:时间)?(?=$|[\s;,、。:()])/y;

const holidays = /节假日|节日|赶场|赶集|逢场|单周|双周|隔周|每月|除外|调休/;

/** One clause: its days and the time spans that follow them. */
interface Clause {
  said: string;
  season: Season | null;
  days: readonly number[] | null;
  spans: Span[];
  isClosed: boolean;
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && at + found[0].length;
}

/** Splits the text into clauses, or returns what is unclear about the first piece that is not a clause. */
function clausesOf(text: string): Clause[] | { fault: string } {
  const clauses: Clause[] = [];
  let season: Season | null = null;
  /** Text of a season that no days or times have followed yet. */
  let unused = '';
  let at = 0;
  const begin = (said: string, days: readonly number[] | null) => {
    const clause: Clause = { said, season, days, spans: [], isClosed: false };
    clauses.push(clause);
    unused = '';
    return clause;
  };
  const add = (span: Span) => {
    const last = clauses.at(-1);
    (last && !last.isClosed && unused === '' ? last : begin('', null)).spans.push(span);
  };
  const waiting = () => {
    const last = clauses.at(-1);
    return last && !last.isClosed && last.spans.length === 0 ? last : undefined;
  };
  for (;;) {
    at = match(separators, text, at) ?? at;
    const left = waiting();
    const days = daysAt(text, at);
    const span = spanAt(text, at);
    const year = match(allYear, text, at);
    const part = seasonAt(text, at) ?? (year === null ? null : { season: 'all' as const, end: year });
    const [shut, whole, nothing] = [closed, wholeDay, filler].map((pattern) => match(pattern, text, at));
    const said = (end: number) => text.slice(at, end);
    if (
      at >= text.length ||
      (days && !(left && /^每[天日]/.test(text.slice(at)))) ||
      (part && !days && !span)
    ) {
      // A new clause begins here, or the text ends: the clause before must be complete.
      if (left) return { fault: `“${left.said}”没有写几点到几点` };
      if (unused !== '' && !days) return { fault: `“${unused}”后面没有写时间` };
    }
    if (at >= text.length) return clauses;
    if (days) {
      // “周一至周五每天” names the days twice.
      if (!left) begin(said(days.end), days.days);
      at = days.end;
    } else if (typeof shut === 'number') {
      if (!left || left.days === null) return { fault: `“${said(shut)}”没有写是哪几天` };
      left.isClosed = true;
      at = shut;
    } else if (typeof whole === 'number') {
      add({ opens: '00:00', closes: '24:00' });
      at = whole;
    } else if (span) {
      if (span.span === null)
        return { fault: `“${said(span.end)}”说不准从几点到几点，请按 24 小时制写，如 14:00-17:30` };
      add(span.span);
      at = span.end;
    } else if (part) {
      unused = said(part.end);
      if (part.season === null) return { fault: `“${unused}”没有写清从几月到几月，请写成 3月至10月 这样` };
      season = part.season === 'all' ? null : part.season;
      at = part.end;
    } else if (typeof nothing === 'number') at = nothing;
    else return { fault: `“${text.slice(at, at + 12)}”看不明白` };
  }
}

/** Opening spans for each day, split at midnight: the part after midnight belongs to the next day. */
function ofDays(days: readonly number[], { opens, closes }: Span, season: Season | null): OpeningSpan[] {
  return days.flatMap((weekday) =>
    closes > opens
      ? [{ weekday, opens, closes, season }]
      : [
          { weekday, opens, closes: '24:00', season },
          ...(closes === '00:00' ? [] : [{ weekday: (weekday % 7) + 1, opens: '00:00', closes, season }]),
        ],
  );
}

/** Sorts the spans of one day and season, and joins spans that touch or overlap. */
function joined(spans: readonly OpeningSpan[]): OpeningSpan[] {
  const result: OpeningSpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = result.at(-1);
    if (last && span.opens <= last.closes) {
      result[result.length - 1] = { ...last, closes: span.closes > last.closes ? span.closes : last.closes };
    } else result.push(span);
  }
  return result;
}

const placeOf = ({ weekday, season }: OpeningSpan) => `${season?.from ?? ''} ${season?.to ?? ''} ${weekday}`;

/**
 * Reads a whole cell as weekly opening hours, each span with its weekday: `周一至周五 9:00-12:00、14:00-17:00`,
 * `周一、三、五 上午8:30-12:00，下午2:00-5:30`, `每天 7:00-22:00（周一闭馆）`, `工作日 全天`, `3月至10月 每天 9:00-19:00`,
 * `周五 22:00-02:00`. Otherwise returns a fault that names the unclear piece.
 */
export function weekOf(cell: Cell): Understood<OpeningSpan[]> {
  const text = textOf(cell);
  const fault = (why: string) => ({ fault: `${why}。可以写成“${example}”这样。` });
  const special = holidays.exec(text)?.[0];
  if (special !== undefined)
    return { fault: `“${special}”的安排请写到“特殊日期”或“开放时间说明”，这里只写平常一周的时间。` };
  const clauses = clausesOf(text);
  if ('fault' in clauses) return fault(clauses.fault);
  const shut = clauses.filter(({ isClosed }) => isClosed);
  const open = clauses.filter(({ isClosed }) => !isClosed);
  const isAlways = ({ spans }: Clause) =>
    spans.every(({ opens, closes }) => opens === '00:00' && closes === '24:00');
  const nameless = open.find((clause) => clause.days === null && !isAlways(clause));
  if (open.length === 0 || (nameless && shut.length === 0))
    return fault(open.length === 0 ? `“${text}”没有写几点到几点` : `“${text}”没有写是哪几天`);
  const spans = open.flatMap(({ days, spans: own, season }) => {
    const closedDays = new Set(
      shut.filter((one) => one.season === null || one.season === season).flatMap((one) => one.days ?? []),
    );
    const opened = (days ?? all).filter((day) => !closedDays.has(day));
    return own.flatMap((span) => ofDays(opened, span, season));
  });
  return {
    value: [...Map.groupBy(spans, placeOf)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, own]) => joined(own)),
  };
}
