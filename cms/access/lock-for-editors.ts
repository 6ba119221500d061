import { recordOf } from '#cms/errors/record-of.ts';
import type { Edited } from './may-edit.ts';

/** A server function that the admin's pages call, by name. */
interface Asked {
  name: string;
  args: Record<string, unknown>;
}

/**
 * Lets a record's form ask for the lock only if the user may edit the record. Payload creates the lock for
 * any user who sends the form's request.
 */
export async function lockForEditors<A extends Asked>(
  asked: A,
  mayEdit: (edited: Edited) => Promise<boolean>,
): Promise<A> {
  const { args } = asked;
  const { returnLockStatus, updateLastEdited, collectionSlug, globalSlug, id } = recordOf(args);
  if (asked.name !== 'form-state' || (returnLockStatus !== true && updateLastEdited !== true)) return asked;
  const edited = {
    collectionSlug: typeof collectionSlug === 'string' ? collectionSlug : undefined,
    globalSlug: typeof globalSlug === 'string' ? globalSlug : undefined,
    id,
  };
  if (await mayEdit(edited)) return asked;
  return { ...asked, args: { ...args, returnLockStatus: false, updateLastEdited: false } };
}
