import { FaultySiteError } from '../faulty-site-error.ts';

/** A page that could not be made or must not be shown. */
interface DescribedFault {
  readonly page: string;
  readonly message: string;
  /** True if the page's code failed, false if a check of its content failed. */
  readonly isBroken: boolean;
  /** Digits of the private number that the page shows. */
  readonly match: string | null;
  readonly table: string | null;
  readonly row: string | null;
}

/** Maximum number of faults reported. */
const faultsTold = 500;

/** Description of an error for the CMS: what to correct and where. */
export interface ErrorDescription {
  readonly table: string | null;
  readonly row: string | null;
  readonly field: string | null;
  /** URL of the page that failed. */
  readonly url: string | null;
  readonly message: string;
  /** All faulty pages, if several were checked; at most `faultsTold`. */
  readonly faults: readonly DescribedFault[];
  /** Stack trace if a page's code failed; null for errors in the data. */
  readonly stack: string | null;
}

function textOf(error: unknown, key: string): string | null {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : null;
  return typeof value === 'string' ? value : null;
}

/**
 * Describes any error. Recognises errors by class name, not by `instanceof`, because the bundle has its own
 * copies of the classes.
 */
export function describeError(error: unknown): ErrorDescription {
  const cause =
    error instanceof Error && /^(?:RenderError|FaultySiteError)$/.test(error.name) ? error.cause : null;
  const faults = error instanceof FaultySiteError ? error.faults.slice(0, faultsTold) : [];
  return {
    table: textOf(error, 'table'),
    row: textOf(error, 'row'),
    field: textOf(error, 'field'),
    url: textOf(error, 'url'),
    message: error instanceof Error ? error.message : String(error),
    faults: faults.map(({ page, message, match, cause: reason, record }) => ({
      page,
      message,
      isBroken: reason !== undefined,
      match: match ?? null,
      table: record?.table ?? null,
      row: record?.row ?? null,
    })),
    stack: textOf(cause, 'stack'),
  };
}
