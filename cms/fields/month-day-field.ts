import type { TextField } from 'payload';
import { monthDayOf } from '#cms/dates/month-day-of.ts';
import { monthDayText } from '#cms/dates/month-day-text.ts';

interface Options {
  placeholder: string;
  /** Whether a month alone means its last day. */
  isEnd?: boolean;
}

/**
 * One end of a season, stored as it is shown: `3月1日`. `3-1`, `3.1` and `3月` are understood too. Both ends
 * must be given, or neither.
 */
export function monthDayField(name: 'seasonFrom' | 'seasonTo', label: string, options: Options): TextField {
  const { placeholder, isEnd = false } = options;
  const other = name === 'seasonFrom' ? 'seasonTo' : 'seasonFrom';
  return {
    name,
    label,
    type: 'text',
    hooks: {
      beforeValidate: [
        ({ value }) => {
          const at = typeof value === 'string' ? monthDayOf(value, isEnd) : null;
          return at === null ? (value as unknown) : monthDayText(at);
        },
      ],
    },
    validate: (
      value: string | null | undefined,
      { siblingData }: { siblingData: Record<string, unknown> },
    ) => {
      if (!value)
        return siblingData[other] ? `请写明${isEnd ? '到' : '从'}几月几日，例如${placeholder}。` : true;
      return monthDayOf(value, isEnd) !== null || `“${value}”不是某月某日，请写成“${placeholder}”的样子。`;
    },
    admin: { width: '50%', placeholder },
  };
}
