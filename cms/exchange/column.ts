import type { Labels } from '#content/schema/common.ts';
import type { CollectionSlug } from 'payload';
import type { Cell } from './cells/cell.ts';
import type { Directory } from './directory.ts';

/** A record as it is read and written here: plain fields, references by identifier. */
export type Fields = Record<string, unknown>;

/** One column of a sheet. Import and export share it, so that importing an exported sheet changes nothing. */
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
  /** Cell value of a record; empty text if the record has no value. */
  readonly read: (record: Fields, directory: Directory) => string | number;
  /** Chinese names of the choices by code, if the column has fixed choices. */
  readonly choices?: Labels;
  /**
   * Whether the cell's meaning depends on other cells of the row. It is then written again if they change.
   */
  readonly isBound?: boolean;
  /** Writes the value of a cell into the fields of a record. Returns a Chinese error message, or null. */
  readonly write: (cell: Cell, fields: Fields, directory: Directory) => string | null;
}

/** One way in which a new record may resemble an existing one. */
interface Near {
  /** Two records with a common key may be the same. Empty if the record cannot resemble another. */
  readonly keysOf: (fields: Fields) => string[];
  /** Question to the user, with the name of the other record. */
  readonly ask: (other: string) => string;
  /** Whether the row is refused until the question is settled, or only gets a note. */
  readonly isRefused: boolean;
}

/** A kind of record that can be imported from a sheet and exported to one. */
export interface SheetTable {
  /** Name in URLs, e.g. `volunteers`. */
  readonly collection: Extract<
    CollectionSlug,
    | 'stations'
    | 'volunteers'
    | 'activities'
    | 'participations'
    | 'needs'
    | 'needSurveys'
    | 'wishClaims'
    | 'households'
    | 'pointsRules'
    | 'selfChecks'
  >;
  /** Chinese name, also of the sheet. */
  readonly label: string;
  /** What people should know before they fill it in. */
  readonly about: string;
  readonly columns: readonly Column[];
  /**
   * Headings, by path, of export-only columns: pictures, addresses, review steps. The import ignores them.
   */
  readonly outOnly?: Readonly<Record<string, string>>;
  /** What a record is called in messages. */
  readonly titleOf: (fields: Fields, directory: Directory) => string;
  /**
   * Keys that identify a record, the most reliable first. Two records share a key only if they are the same.
   */
  readonly keysOf: (fields: Fields, directory: Directory) => string[];
  /**
   * Used if no such key matches: a key that probably identifies the record, and whether two records with it
   * must differ.
   */
  readonly likely?: {
    readonly keyOf: (fields: Fields) => string;
    readonly differ: (one: Fields, other: Fields) => boolean;
  };
  /** What a new record may duplicate under another name. The user is asked before it is added. */
  readonly near?: readonly Near[];
  /** Possible but unlikely values, one sentence each. Shown before the import is confirmed. */
  readonly doubts?: (fields: Fields, directory: Directory) => string[];
  /** Whether its rows may refer to records that the same sheet adds. */
  readonly namesItself?: boolean;
}
