import type { CollectionBeforeOperationHook } from 'payload';
import { mayReadConsent } from '../access/may-read-consent.ts';
import { Refusal } from '../errors/refusal.ts';
import { recordOf } from '../rules/record-of.ts';

/** A record that is nobody's: only who may read every note may ask for records by their notes. */
const anybodys = { id: 'any' };

/**
 * Refuses to look for records by a note on consent, of the pictures themselves or by way of what shows them: whether a name
 * finds something tells what the note says.
 */
export const refuseConsentQueries: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  if (overrideAccess) return args;
  const { where, sort, field, joins } = recordOf(args);
  const names = (value: unknown) => (JSON.stringify(value) ?? '').includes('consentNote');
  if (!names([where, sort, field, joins])) return args;
  if (await mayReadConsent({ req, id: anybodys.id, doc: anybodys })) return args;
  // An order that a list remembers is left out, so that the list still opens.
  if (!names([where, field, joins])) return { ...args, sort: undefined };
  throw new Refusal('不能按同意记录查找。', 403);
};
