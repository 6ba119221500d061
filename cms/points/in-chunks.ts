/** A list in pieces short enough for one query. */
export const inChunks = <T>(list: readonly T[], size = 400): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
