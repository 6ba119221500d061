import { formatValue } from '#content/metrics/format.ts';

const plain = (text: string) => text.replace(/[\s,，]/g, '');

/** Whether a text on a page is how a figure is printed there: with or without zeros at its end. */
export const isShownAs = (
  text: string,
  value: number | null | undefined,
  metric: { readonly decimals: number },
): boolean => [false, true].some((fixed) => plain(formatValue(value, metric, { fixed })) === plain(text));
