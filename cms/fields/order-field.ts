import type { NumberField } from 'payload';
import { numberField } from './number-field.ts';

/** Position in lists, ascending. */
export function orderField(): NumberField {
  return numberField('order', '排序', {
    range: 'order',
    whole: true,
    required: true,
    defaultValue: 100,
    index: true,
    admin: { position: 'sidebar', description: '数字小的排在前面。' },
  });
}
