import type { PayloadRequest } from 'payload';
import type { EventKind } from './event-kinds.ts';

/** An event for the audit log. */
export interface LogEvent {
  action: EventKind;
  /** Slug of the collection or global. */
  collection?: string | null;
  /** Id of the record. */
  record?: string | null;
  /** Name of the record; never set for records about people. */
  title?: string | null;
  /** Chinese names of the changed fields; never their values. */
  fields?: readonly string[];
  detail?: string | null;
  /** Name of the user if the request does not tell it, as at a login. */
  name?: string | null;
}

/** Writes one line into the audit log, in the request's transaction. */
export async function noteEvent(req: PayloadRequest, event: LogEvent): Promise<void> {
  if (req.context.skipLog === true) return;
  const { user } = req;
  const name = event.name ?? (user && 'name' in user && typeof user.name === 'string' ? user.name : '系统');
  await req.payload.create({
    collection: 'auditLog',
    data: {
      at: new Date().toISOString(),
      at_tz: 'Asia/Shanghai',
      action: event.action,
      source: event.collection ?? null,
      record: event.record ?? null,
      title: event.title ?? null,
      fields: event.fields?.join('、') ?? null,
      detail: event.detail ?? null,
      user: user?.id ?? null,
      name,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
