import type { FlattenedField } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { dayFault } from './day-fault.ts';
import type { DayRange } from './day-ranges.ts';
import { numberFault } from './number-fault.ts';
import type { NumberRange } from './number-ranges.ts';

/** A field whose value is not understood or not possible. */
export interface Misunderstood {
  path: string;
  label: string;
  message: string;
}

interface Look {
  /** Whether to report only values that are no number or no date, not those out of range. */
  kindOnly: boolean;
  now: Date;
}

/**
 * Set on a field by `numberField`, `dayField` or `momentField`; for a plain Payload field only the label is
 * known.
 */
interface Kind {
  label: string;
  range?: NumberRange & DayRange;
  whole?: boolean;
}

const isKind = (value: unknown): value is Kind => typeof recordOf(value)['label'] === 'string';

function faultOf(field: FlattenedField, value: unknown, { kindOnly, now }: Look): string | null {
  if (field.type !== 'date' && (field.type !== 'number' || field.hasMany === true)) return null;
  const made: unknown = field.custom?.['kind'];
  const label = typeof field.label === 'string' ? field.label : field.name;
  const kind = isKind(made) ? made : { label };
  const asked = kindOnly ? { label: kind.label } : kind;
  return field.type === 'date' ? dayFault(value, asked, now) : numberFault(value, asked);
}

/**
 * The fields of the data whose value is no number or no date, or is out of range, including fields in groups
 * and list rows.
 */
export function misunderstood(
  fields: readonly FlattenedField[],
  data: unknown,
  look: Look,
  above = '',
): Misunderstood[] {
  const values = recordOf(data);
  return fields.flatMap((field): Misunderstood[] => {
    const value = values[field.name];
    const path = `${above}${field.name}`;
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, index) =>
        misunderstood(field.flattenedFields, row, look, `${path}.${index}.`),
      );
    if (field.type === 'group' || field.type === 'tab')
      return misunderstood(field.flattenedFields, value, look, `${path}.`);
    const message = faultOf(field, value, look);
    const label = typeof field.label === 'string' ? field.label : field.name;
    return message === null ? [] : [{ path, label, message }];
  });
}
