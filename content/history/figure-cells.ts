/** Figures by `<metric> <scope> <period>`; the scope is `town`, or a list of the document and an id: `stations/ab…`. */
export type FigureCells = ReadonlyMap<string, number | null>;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Adds the figures of `{ period, values }` in a scope. Returns whether the item has this shape. */
function addPeriod(cells: Map<string, number | null>, scope: string, item: unknown): boolean {
  if (!isObject(item) || typeof item['period'] !== 'string' || !isObject(item['values'])) return false;
  for (const [metric, value] of Object.entries(item['values']))
    if (typeof value === 'number' || value === null) cells.set(`${metric} ${scope} ${item['period']}`, value);
  return true;
}

/**
 * All figures in a metrics document, or in a part of one. It follows the shape alone, `{ period, values }` for the town
 * and `{ id, periods }` for its parts, so that lists that are added to the document later are found too.
 */
export function figureCells(document: unknown): FigureCells {
  const cells = new Map<string, number | null>();
  if (!isObject(document)) return cells;
  for (const [name, list] of Object.entries(document)) {
    if (!Array.isArray(list)) continue;
    for (const item of list) {
      if (addPeriod(cells, 'town', item)) continue;
      if (!isObject(item) || typeof item['id'] !== 'string' || !Array.isArray(item['periods'])) continue;
      for (const period of item['periods']) addPeriod(cells, `${name}/${item['id']}`, period);
    }
  }
  return cells;
}
