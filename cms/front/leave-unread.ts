import type { IncomingMessage } from 'node:http';

/**
 * How long a connection stays open after the answer while the client is still sending, in milliseconds: time
 * to read the answer.
 */
const lingering = 2_000;

/**
 * Stops reading the body of a request. Node would read all of it and discard it. The connection ends a little
 * later.
 */
export function leaveUnread(request: IncomingMessage): void {
  if (request.complete) return;
  request.pause();
  // Marks the body as being read, so that Node does not read the rest.
  request.read(0);
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, lingering).unref();
}
