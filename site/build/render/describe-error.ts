import { FaultySiteError } from '../faulty-site-error.ts';

/** A page that could not be made or must not be shown. */
interface DescribedFault {
  readonly page: string;
  readonly message: string;
  /** Whether its code failed, rather than a look at what it shows. */
  readonly isBroken: boolean;
  /** Digits of the private number that it shows. */
  readonly match: string | null;
  readonly table: string | null;
  readonly row: string | null;
}

/** Faults told at most. */
const faultsTold = 500;

/** An error as the CMS shows it: what to put right and where. */
export interface ErrorDescription {
  readonly table: string | null;
  readonly row: string | null;
  readonly field: string | null;
  /** Address of the page that failed. */
  readonly url: string | null;
  readonly message: string;
  /** Every page that failed, where several were looked at: at most so many as tell what is wrong. */
  readonly faults: readonly DescribedFault[];
  /** Where in the code a page failed; null for faults of the data, which no code can help. */
  readonly stack: string | null;
}

function textOf(error: unknown, key: string): string | null {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : null;
  return typeof value === 'string' ? value : null;
}

/** Describes any error; the bundle has classes of its own, so they are told by name and not by `instanceof`. */
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
