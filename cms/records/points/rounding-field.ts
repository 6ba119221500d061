import type { SelectField } from 'payload';
import type { Labels } from '#content/schema/common.ts';
import { codeOptions } from '#cms/fields/code-select.ts';

/** One of the four choices that say how hours and points are rounded. */
export const roundingField = (
  name: string,
  label: string,
  labels: Labels,
  defaultValue: string,
  description: string,
): SelectField => ({
  name,
  label,
  type: 'select',
  required: true,
  defaultValue,
  options: codeOptions(labels),
  admin: { width: '25%', description },
});
