import type { PayloadRequest } from 'payload';
import type { EventKind } from './event-kinds.ts';

/** Something that happened, as the log tells it. */
export interface LogEvent {
  action: EventKind;
  /** Slug of the collection or global. */
  collection?: string | null;
  /** Identifier of the record. */
  record?: string | null;
  /** Name of the record; never of a person's record. */
  title?: string | null;
  /** Chinese names of the fields that changed; never what stood in them. */
  fields?: readonly string[];
  detail?: string | null;
  /** Who, where the request does not tell: at a login. */
  name?: string | null;
}

/** Writes one line into the log of who did what, in the transaction of the request. */
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
