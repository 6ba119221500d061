import { recordOf } from '#cms/errors/record-of.ts';

/** One condition of a query: field path, operator and value. */
export interface Condition {
  path: string;
  operator: string;
  value: unknown;
}

/** A malformed query, with the path where it goes wrong. */
export interface Misshapen {
  wrong: string;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The conditions of a `where`, including those in `and` and `or` lists and those on referenced records. */
export function conditionsOf(where: unknown, prefix = ''): (Condition | Misshapen)[] {
  if (where === undefined || where === null) return [];
  if (!isObject(where)) return [{ wrong: prefix === '' ? 'where' : prefix.slice(0, -1) }];
  return Object.entries(recordOf(where)).flatMap(([key, value]): (Condition | Misshapen)[] => {
    if (/^(?:and|or)$/i.test(key)) {
      if (!Array.isArray(value)) return [{ wrong: key }];
      return value.flatMap((one) => (isObject(one) ? conditionsOf(one, prefix) : [{ wrong: key }]));
    }
    const path = `${prefix}${key}`;
    if (!isObject(value) || Object.keys(recordOf(value)).length === 0) return [{ wrong: path }];
    return Object.entries(recordOf(value)).flatMap(([operator, sought]): (Condition | Misshapen)[] =>
      operator === 'contains' && isObject(sought)
        ? conditionsOf(sought, `${path}.`)
        : [{ path, operator, value: sought }],
    );
  });
}
