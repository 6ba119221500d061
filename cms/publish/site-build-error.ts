/** A page that could not be made or must not be shown, as `site/build/render/describe-error.ts` tells it. */
export interface PageFault {
  readonly page: string;
  readonly message: string;
  /** Whether its code failed, rather than a look at what it shows. */
  readonly isBroken: boolean;
  /** Digits of the private number that it shows. */
  readonly match: string | null;
  readonly table: string | null;
  readonly row: string | null;
}

/** What the site's build says when it fails, `site/build/render/describe-error.ts`. */
export interface BuildFault {
  readonly message: string;
  readonly table?: string | null;
  readonly row?: string | null;
  readonly faults?: readonly PageFault[];
  readonly stack?: string | null;
}

/** Thrown when the site could not be built from a dataset; the message is Chinese and fit for the release list. */
export class SiteBuildError extends Error {
  /** The record to put right, `table/row`; null where the fault is of no single record. */
  readonly record: string | null;
  /** The pages at fault; empty where it was something else. */
  readonly faults: readonly PageFault[];
  /** Where in the site's code the first page failed. */
  readonly place: string | null;

  constructor({ message, table, row, faults = [], stack = null }: BuildFault) {
    super(message);
    this.name = 'SiteBuildError';
    this.record = table && row ? `${table}/${row}` : null;
    this.faults =
      faults.length === 0 && table && row
        ? [{ page: '', message, isBroken: false, match: null, table, row }]
        : faults;
    this.place = stack;
  }
}
