import type { DateField } from 'payload';
import { validatedDate, type DateOptions } from './validated-date.ts';

/**
 * A day and time. Shown and typed in Asia/Shanghai whatever the browser's time zone, stored as a point in
 * time.
 */
export function momentField(
  name: string,
  label: string,
  { rules = [], range, admin, ...options }: DateOptions = {},
): DateField {
  return {
    name,
    label,
    type: 'date',
    timezone: {
      defaultTimezone: 'Asia/Shanghai',
      required: false,
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
      override: ({ baseField }) => ({
        ...baseField,
        label: `${label}的时区`,
        admin: { ...baseField.admin, disableListColumn: true, disableListFilter: true },
      }),
    },
    ...options,
    ...validatedDate(label, range === undefined ? { rules } : { range, rules }),
    admin: {
      ...admin,
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'yyyy年M月d日 HH:mm',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
    },
  };
}
