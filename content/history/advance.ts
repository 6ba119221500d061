import { shanghaiDay } from '#content/time/shanghai.ts';
import type { Correction, HistoryChanges } from './changes.ts';
import type { HistoryEntry } from './history-entry.ts';
import { applyChanges, emptyState, type HistoryState } from './history-state.ts';
import { isOver, lastMonthOf } from './past-period.ts';

/** What happened to the figures of a frozen page after it was frozen; bits of `later`. */
export const laterBits = { late: 1, correction: 2, recount: 4 } as const;

/** A frozen page. */
export interface FrozenPage {
  number: number;
  release: string;
  at: string;
  /** Bits of `laterBits`. */
  later: number;
}

/** A figure of a period that was over, and that changed nevertheless. */
export interface Revision {
  /** `<metric> <scope> <period>`. */
  name: string;
  number: number;
  release: string;
  at: string;
  before: number | null;
  now: number | null;
  /** Why: records that came late, a correction, or counted anew from records that are not public. */
  kind: keyof typeof laterBits;
}

/** Everything that follows from the chain up to one entry. */
export interface History extends HistoryState {
  /** Number and hash of the entry. */
  number: number;
  hash: string;
  /** The public key in force, SPKI in base64; null before the first entry. */
  publicKey: string | null;
  /** All keys so far, with the entry that brought each. */
  keys: { publicKey: string; number: number; at: string; kind: HistoryEntry['kind'] }[];
  pages: FrozenPage[];
  /** Number of the entry that brought a row, by `table/id`. */
  readonly since: Map<string, number>;
  /** Rows that are withdrawn now, by `table/id`. */
  readonly withdrawn: Set<string>;
  /** The newest entries with corrections or late records, oldest first; no more than `newestKept`. */
  newest: {
    entry: HistoryEntry;
    corrections: Correction[];
    late: HistoryChanges['late'];
    revisions: Revision[];
  }[];
}

const newestKept = 100;

/** The history before its first entry. */
export const emptyHistory = (): History => ({
  ...emptyState(),
  number: 0,
  hash: '',
  publicKey: null,
  keys: [],
  pages: [],
  since: new Map(),
  withdrawn: new Set(),
  newest: [],
});

/** Figures of periods that were over when the entry was made, and that it changed. The first entry changes none. */
function revisionsIn(entry: HistoryEntry, { cells, corrections, late }: HistoryChanges): Revision[] {
  if (entry.number === 1) return [];
  const { number, release, at } = entry;
  const kind = corrections.length > 0 ? 'correction' : late.length > 0 ? 'late' : 'recount';
  return cells.flatMap(({ name, before, now }) => {
    const period = name.slice(name.lastIndexOf(' ') + 1);
    // Figures that appear or disappear with a new kind of figure were not revised.
    if (before === undefined || now === undefined || !isOver(lastMonthOf(period), shanghaiDay(at))) return [];
    return [{ name, number, release, at, before, now, kind } as const];
  });
}

/** Marks what happened later on the pages that it concerns. Returns their numbers. */
function markPages(history: History, changes: HistoryChanges, revisions: readonly Revision[]): Set<number> {
  const touched = new Set<number>();
  const mark = (bit: number, isMeant: (page: FrozenPage) => boolean) => {
    for (const page of history.pages) {
      if ((page.later & bit) !== 0 || !isMeant(page)) continue;
      page.later |= bit;
      touched.add(page.number);
    }
  };
  const first = Math.min(
    ...changes.corrections
      .filter(({ kind }) => kind !== 'returned')
      .map(({ table, id }) => history.since.get(`${table}/${id}`) ?? Infinity),
  );
  if (Number.isFinite(first)) mark(laterBits.correction, ({ number }) => number >= first);
  const months = revisions.flatMap(({ name }) => lastMonthOf(name.slice(name.lastIndexOf(' ') + 1)) ?? []);
  const earliest = months.sort()[0];
  const [{ kind } = { kind: null }] = revisions;
  if (earliest !== undefined && kind !== null)
    mark(laterBits[kind], ({ at }) => isOver(earliest, shanghaiDay(at)));
  return touched;
}

/** What an entry did besides changing the state. */
export interface Advance {
  revisions: Revision[];
  /** Numbers of the frozen pages on which something has to be said now that was not said before. */
  touched: Set<number>;
}

/**
 * Takes a history to its next entry. Throws a Chinese sentence if the changes do not fit what was public before.
 * `changes` is null for entries that are about keys alone.
 */
export function advance(
  history: History,
  entry: HistoryEntry & { hash: string },
  changes: HistoryChanges | null,
): Advance {
  const done: Advance = { revisions: [], touched: new Set() };
  if (changes !== null) {
    applyChanges(history, changes);
    done.revisions = revisionsIn(entry, changes);
    done.touched = markPages(history, changes, done.revisions);
    for (const [table, { added, gone }] of Object.entries(changes.rows)) {
      for (const [id] of added) {
        history.since.set(`${table}/${id}`, entry.number);
        history.withdrawn.delete(`${table}/${id}`);
      }
      for (const [id] of gone) {
        history.since.delete(`${table}/${id}`);
        history.withdrawn.add(`${table}/${id}`);
      }
    }
    const { corrections, late } = changes;
    if (corrections.length > 0 || late.length > 0 || done.revisions.length > 0) {
      history.newest.push({
        entry,
        corrections,
        late,
        revisions: done.revisions.filter(({ name }) => name.includes(' town ')).slice(0, 40),
      });
      history.newest = history.newest.slice(-newestKept);
    }
  }
  if (entry.release !== '') {
    history.pages.push({ number: entry.number, release: entry.release, at: entry.at, later: 0 });
    done.touched.add(entry.number);
  }
  if (entry.newKey !== null) {
    const { newKey: publicKey, number, at, kind } = entry;
    history.publicKey = publicKey;
    history.keys.push({ publicKey, number, at, kind });
  }
  history.number = entry.number;
  history.hash = entry.hash;
  return done;
}
