import type { IncomingMessage } from 'node:http';

/** How long a connection stays open whose request is answered and still being sent, milliseconds: time to read the answer. */
const lingering = 2_000;

/** Reads no more of a request's body, where Node would read all of it and throw it away; the connection ends a little later. */
export function leaveUnread(request: IncomingMessage): void {
  if (request.complete) return;
  request.pause();
  // Counts as begun, so that Node leaves it.
  request.read(0);
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, lingering).unref();
}
