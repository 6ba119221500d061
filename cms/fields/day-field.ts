import type { DateField } from 'payload';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { validatedDate, type DateOptions } from './validated-date.ts';

/** A calendar day in Asia/Shanghai, stored at noon UTC (see `dayAtNoon`). */
export function dayField(
  name: string,
  label: string,
  { rules = [], range, admin, ...options }: DateOptions = {},
): DateField {
  return {
    name,
    label,
    type: 'date',
    ...options,
    ...validatedDate(label, range === undefined ? { rules } : { range, rules }),
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) =>
          (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())
            ? dayAtNoon(value)
            : value,
      ],
    },
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } },
  };
}
