import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { FieldRefusal } from '#cms/errors/field-refusal.ts';
import { misunderstood } from './misunderstood.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Refuses values that are no number or no date before Payload reads them: Payload makes 2 of `2小时` and stores
 * nothing for `两小时`. Drafts are not checked by field rules, so for them impossible values are refused as
 * well: a year 0026, hours below zero.
 */
export const refuseMisunderstood: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const data: unknown = 'data' in args ? args.data : null;
  const isDraft = ('draft' in args && args.draft === true) || recordOf(data)._status === 'draft';
  refuse(collection.flattenedFields, data, !isDraft);
  return args;
};

/** The same for the settings. */
export const refuseMisunderstoodSettings: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  if (operation === 'update') refuse(global.flattenedFields, recordOf(args)['data'], true);
  return args;
};

function refuse(fields: Parameters<typeof misunderstood>[0], data: unknown, kindOnly: boolean): void {
  const faults = misunderstood(fields, data, { kindOnly, now: new Date() });
  if (faults.length > 0) throw new FieldRefusal(faults);
}
