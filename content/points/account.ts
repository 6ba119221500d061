import { entryKinds } from './entry-kinds.ts';
import type { Draft, LedgerEntry } from './ledger-entry.ts';
import { pointsText } from './points-text.ts';

/** Points that were given together and lapse together. */
export interface Lot {
  /** Key of the entry that gave them. */
  key: string;
  day: string;
  lapsesOn: string | null;
  /** What is left of them, in tenths. */
  left: number;
}

interface Part {
  lot: Lot;
  tenths: number;
}

/** Kinds that undo the entry that they name. The others only say where to take from. */
const kindsThatUndo: ReadonlySet<string> = new Set(['correction', 'returned']);

const oldestFirst = (a: Lot, b: Lot) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/**
 * One account of the ledger, replayed from its entries in the order of their numbers. Points are taken from
 * the oldest lot first. What cannot be is refused: an entry out of order, more than there is.
 */
export class Account {
  readonly name: string;
  /** Number of the last entry; 0 for none. */
  number = 0;
  balance = 0;
  /** What is still to be taken from later points, because a correction found too few. */
  owed = 0;
  readonly #lots = new Map<string, Lot>();
  readonly #taken = new Map<string, Part[]>();
  readonly #undone = new Set<string>();

  constructor(name: string) {
    this.name = name;
  }

  /** Lots with points left, the oldest first. */
  get lots(): Lot[] {
    return [...this.#lots.values()].filter(({ left }) => left > 0).toSorted(oldestFirst);
  }

  /** Whether an entry was undone by a correction or given back. */
  isUndone(key: string): boolean {
    return this.#undone.has(key);
  }

  /** Replays the next entry. Throws RangeError, and changes nothing, if it cannot be true. */
  apply(entry: LedgerEntry): void {
    const { number, tenths, undoes } = entry;
    const refuse = (reason: string): never => {
      throw new RangeError(`entry ${entry.key} of ${this.name}: ${reason}`);
    };
    if (entry.account !== this.name) refuse(`it belongs to ${entry.account}`);
    if (number !== this.number + 1) refuse(`number ${number} after ${this.number}`);
    if (!Number.isSafeInteger(tenths) || tenths === 0) refuse(`${tenths} tenths`);
    const { sign } = entryKinds[entry.kind];
    if (sign !== 0 && Math.sign(tenths) !== sign) refuse(`${tenths} tenths of the kind ${entry.kind}`);
    if (undoes !== null && kindsThatUndo.has(entry.kind) && this.#undone.has(undoes))
      refuse(`${undoes} was undone before`);
    if (this.balance + tenths < 0)
      refuse(`takes ${pointsText(-tenths)}, but there are ${pointsText(this.balance)}`);
    const taken = undoes === null ? undefined : this.#taken.get(undoes);
    if (tenths > 0 && taken !== undefined) this.#giveBack(taken, tenths, refuse);
    else if (tenths > 0)
      this.#lots.set(entry.key, { key: entry.key, day: entry.day, lapsesOn: entry.lapsesOn, left: tenths });
    else this.#taken.set(entry.key, this.#take(-tenths, undoes));
    if (entry.kind === 'owed' || entry.kind === 'repaid') this.owed += tenths;
    if (undoes !== null && kindsThatUndo.has(entry.kind)) this.#undone.add(undoes);
    this.balance += tenths;
    this.number = number;
  }

  /** Gives a draft the next number and replays it. */
  book(draft: Draft): LedgerEntry {
    const entry = { ...draft, account: this.name, number: this.number + 1 };
    this.apply(entry);
    return entry;
  }

  #take(tenths: number, first: string | null): Part[] {
    const parts: Part[] = [];
    let rest = tenths;
    const preferred = this.lots.filter(({ key }) => key === first);
    for (const lot of [...preferred, ...this.lots.filter(({ key }) => key !== first)]) {
      if (rest === 0) break;
      const part = Math.min(rest, lot.left);
      lot.left -= part;
      rest -= part;
      parts.push({ lot, tenths: part });
    }
    return parts;
  }

  #giveBack(parts: readonly Part[], tenths: number, refuse: (reason: string) => never): void {
    const total = parts.reduce((sum, part) => sum + part.tenths, 0);
    if (total !== tenths) refuse(`gives back ${pointsText(tenths)} of ${pointsText(total)}`);
    for (const { lot, tenths: part } of parts) lot.left += part;
  }
}
