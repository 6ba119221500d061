/** What the site's build says when it fails, `site/render/describe-error.ts`. */
export interface BuildFault {
  readonly message: string;
  readonly table?: string | null;
  readonly row?: string | null;
}

/** Thrown when the site could not be built from a dataset; the message is Chinese and fit for the release list. */
export class SiteBuildError extends Error {
  /** The record to put right, `table/row`; null where the fault is of no single record. */
  readonly record: string | null;

  constructor({ message, table, row }: BuildFault) {
    super(message);
    this.name = 'SiteBuildError';
    this.record = table && row ? `${table}/${row}` : null;
  }
}
