/** Time in which the log's line of a save is written after the version that it saved, milliseconds. */
const slack = 1000;

/** What the log tells of a version. */
export interface VersionLines<Line> {
  /** Written with the version: what was changed. */
  own: Line | undefined;
  /** Tells who saved it: the version's own line or, further saves of one person being one line, the last before it. */
  by: Line | undefined;
}

/** Finds what the log tells of a version; `lines` are those of the record, oldest first. */
export function versionLines<Line extends { at: string }>(
  lines: readonly Line[],
  savedAt: string,
): VersionLines<Line> {
  const saved = Date.parse(savedAt);
  const own = lines.find(({ at }) => Date.parse(at) >= saved && Date.parse(at) <= saved + slack);
  return { own, by: own ?? lines.findLast(({ at }) => Date.parse(at) < saved) };
}
