/** How long after a version its log line is written at most, in milliseconds. */
const slack = 1000;

/** Log lines of a version. */
export interface VersionLines<Line> {
  /** The line written with the version: what was changed. */
  own: Line | undefined;
  /**
   * The line that tells who saved it: the version's own, or the last one before it, because further saves by
   * one user share a line.
   */
  by: Line | undefined;
}

/** Finds the log lines of a version; `lines` are the lines of the record, oldest first. */
export function versionLines<Line extends { at: string }>(
  lines: readonly Line[],
  savedAt: string,
): VersionLines<Line> {
  const saved = Date.parse(savedAt);
  const own = lines.find(({ at }) => Date.parse(at) >= saved && Date.parse(at) <= saved + slack);
  return { own, by: own ?? lines.findLast(({ at }) => Date.parse(at) < saved) };
}
