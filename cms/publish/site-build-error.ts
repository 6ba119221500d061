/** A page that could not be built or must not be shown, from `site/build/render/describe-error.ts`. */
export interface PageFault {
  readonly page: string;
  readonly message: string;
  /** Whether the code of the page failed; false if a check of its content failed. */
  readonly isBroken: boolean;
  /** Digits of the private number that the page shows. */
  readonly match: string | null;
  readonly table: string | null;
  readonly row: string | null;
}

/** What the site build reports when it fails, see `site/build/render/describe-error.ts`. */
export interface BuildFault {
  readonly message: string;
  readonly table?: string | null;
  readonly row?: string | null;
  readonly faults?: readonly PageFault[];
  readonly stack?: string | null;
}

/**
 * Thrown if the site cannot be built from a dataset. The message is Chinese and can be shown in the release
 * list.
 */
export class SiteBuildError extends Error {
  /** The record to correct, `table/row`; null if no single record is the cause. */
  readonly record: string | null;
  /** The faulty pages; empty if something else is the cause. */
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
