import type { NumberField } from 'payload';
import { number } from 'payload/shared';

interface Options {
  required?: boolean;
  description?: string;
  width?: string;
}

/**
 * Points, stored in whole tenths and shown as points. Written by the ledger, never typed. Lists and exports
 * cannot be sorted by it (`guard-queries.ts`): nobody is ranked.
 */
export function tenthsField(name: string, label: string, options: Options = {}): NumberField {
  const { required = true, description, width } = options;
  return {
    name,
    label: `${label}（分）`,
    type: 'number',
    required,
    custom: { isTenths: true, kind: { label, whole: true } },
    validate: async (value: number | number[] | null | undefined, context) => {
      if (typeof value === 'number' && !Number.isSafeInteger(value))
        return `${label}要按十分之一分记整数，例如 4.2 分记 42。`;
      return number(value, context);
    },
    admin: {
      readOnly: true,
      ...(description === undefined ? {} : { description }),
      ...(width === undefined ? {} : { width }),
      components: {
        Field: '/records/points/form/TenthsField#TenthsField',
        Cell: '/records/points/form/TenthsCell#TenthsCell',
      },
    },
  };
}
