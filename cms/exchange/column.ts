import type { Labels } from '#content/schema/common.ts';
import type { CollectionSlug } from 'payload';
import type { Cell } from './cells/cell.ts';
import type { Directory } from './directory.ts';

/** A record as it is read and written here: plain fields, references by identifier. */
export type Fields = Record<string, unknown>;

/** One column of a sheet: the same for what comes in and what goes out, so that out → in changes nothing. */
export interface Column {
  /** Path of the field in the record, e.g. `ledger.volunteerCount`. */
  readonly path: string;
  /** Chinese heading as it is written. */
  readonly heading: string;
  /** Other headings that people use for it. */
  readonly aliases: readonly string[];
  /** Whether a new record needs it. */
  readonly isRequired: boolean;
  /** What the template shows as an example. */
  readonly example: string;
  /** What the template says about it. */
  readonly note: string;
  /** The cell of a record; empty text where there is nothing. */
  readonly read: (record: Fields, directory: Directory) => string | number;
  /** Names of its choices by their code, where it has a few. */
  readonly choices?: Labels;
  /** Whether what its cell means depends on others of the row: then it is written anew where one of those was changed. */
  readonly isBound?: boolean;
  /** Puts what a cell says into the fields of a record. Returns what is wrong with it, in Chinese, or null. */
  readonly write: (cell: Cell, fields: Fields, directory: Directory) => string | null;
}

/** A way in which a new record is near to one that is there. */
interface Near {
  /** Keys that two share which may be one; none where a record is near to no other. */
  readonly keysOf: (fields: Fields) => string[];
  /** The question, with the name of the other. */
  readonly ask: (other: string) => string;
  /** Whether it is refused until that is answered, or only told. */
  readonly isRefused: boolean;
}

/** A kind of record that can be taken in from a sheet and out into one. */
export interface SheetTable {
  /** As in addresses, e.g. `volunteers`. */
  readonly collection: Extract<
    CollectionSlug,
    'stations' | 'volunteers' | 'activities' | 'participations' | 'needs' | 'selfChecks'
  >;
  /** Chinese name, also of the sheet. */
  readonly label: string;
  /** What people should know before they fill it in. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** Headings by path of what only goes out: pictures, addresses, steps of the review. Coming in they are read over. */
  readonly outOnly?: Readonly<Record<string, string>>;
  /** What a record is called in messages. */
  readonly titleOf: (fields: Fields, directory: Directory) => string;
  /** Keys by which the same record is known again, the surest first; two records share one only when they are the same. */
  readonly keysOf: (fields: Fields, directory: Directory) => string[];
  /** Where no such key is known: a key that the same record probably shares, and whether two that share it cannot be the same. */
  readonly likely?: {
    readonly keyOf: (fields: Fields) => string;
    readonly differ: (one: Fields, other: Fields) => boolean;
  };
  /** What a new record may be taken for, though it is called otherwise: asked before it is added. */
  readonly near?: readonly Near[];
  /** What is possible in a record but hardly true, each a sentence: told before it is confirmed. */
  readonly doubts?: (fields: Fields, directory: Directory) => string[];
  /** Whether its rows may name records that come in with the same sheet. */
  readonly namesItself?: boolean;
}
