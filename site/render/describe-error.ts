/** An error as the CMS shows it: what to put right and where. */
export interface ErrorDescription {
  readonly table: string | null;
  readonly row: string | null;
  readonly field: string | null;
  /** Address of the page that failed. */
  readonly url: string | null;
  readonly message: string;
  /** Where in the code a page failed; null for faults of the data, which no code can help. */
  readonly stack: string | null;
}

function textOf(error: unknown, key: string): string | null {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : null;
  return typeof value === 'string' ? value : null;
}

/** Describes any error; the bundle has classes of its own, so they are told by name and not by `instanceof`. */
export function describeError(error: unknown): ErrorDescription {
  const cause = error instanceof Error && error.name === 'RenderError' ? error.cause : null;
  return {
    table: textOf(error, 'table'),
    row: textOf(error, 'row'),
    field: textOf(error, 'field'),
    url: textOf(error, 'url'),
    message: error instanceof Error ? error.message : String(error),
    stack: textOf(cause, 'stack'),
  };
}
