import type { PayloadRequest } from 'payload';
import { noteLookAt } from '#cms/log/note-look-at.ts';
import { isWritten, noteLooks } from '#cms/log/note-looks.ts';

const detail = '提出人的姓名、电话、住址或原话';

/** Who is shown a name, a number, an address or the words of the person who asked leaves a line in the log. */
export const noteLook = noteLooks('needs', ['person', 'messages'], detail);

/** Who is shown the name, the number or the words of somebody who claims a wish leaves a line in the log. */
export const noteLookAtClaim = noteLooks(
  'wishClaims',
  ['name', 'phone', 'message'],
  '认领人的姓名、电话或附言',
);

/** Notes that who asked for a need is shown to the user, where our own code read the record for them. */
export async function noteShown(
  req: PayloadRequest,
  { id, person, messages }: { id: string; person?: unknown; messages?: unknown },
): Promise<void> {
  if ([person, messages].some(isWritten)) await noteLookAt(req, { collection: 'needs', record: id, detail });
}
