import { setImmediate } from 'node:timers/promises';
import { lostTransaction } from './lost-transaction.ts';

/** What is used of a session of the driver's. */
interface Session {
  inTransaction(): boolean;
  readonly hasEnded?: boolean;
}

/** What is used of an operation that the driver sends to a server. */
interface Operation {
  readonly session?: Session | null;
}

/** The driver's way to a server: every command of every operation goes through it. */
interface Server {
  command(operation: Operation, ...rest: unknown[]): Promise<unknown>;
}

const isQueued = Symbol.for('practice-stations.queued-operations');

/** The last operation of each transaction that was sent or waits, done whether it succeeded or not. */
const lastOf = new WeakMap<Session, Promise<unknown>>();

/**
 * Makes the operations of one transaction wait for each other. MongoDB does not allow them side by side (a real server may
 * answer NoSuchTransaction, or abort), but Payload asks for documents and their count at once, and validations and hooks of
 * one request read at the same time. What waits while its transaction is ended is refused: sent afterwards it would be
 * stored on its own. Operations outside of transactions go at once.
 */
export function queueTransactionOperations(server: Server): void {
  const { command } = server;
  server.command = async function (operation, ...rest) {
    const { session } = operation;
    const send = () => Promise.resolve(command.call(this, operation, ...rest));
    if (!session?.inTransaction()) return send();
    const mine = (lastOf.get(session) ?? Promise.resolve()).then(async () => {
      // Lets the driver note that the one before has ended the transaction.
      await setImmediate();
      if (!session.inTransaction() || session.hasEnded) throw lostTransaction();
      return send();
    });
    lastOf.set(
      session,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

/** The prototype of the driver's servers, found on a connected client: mongoose brings a driver of its own, bundled or not. */
function serversOf(client: object): Server {
  const topology: unknown = Reflect.get(client, 'topology');
  const state: unknown = topology instanceof Object ? Reflect.get(topology, 's') : undefined;
  const servers: unknown = state instanceof Object ? Reflect.get(state, 'servers') : undefined;
  const first: unknown = servers instanceof Map ? servers.values().next().value : undefined;
  const prototype: unknown = first instanceof Object ? Object.getPrototypeOf(first) : undefined;
  const isServer = (value: unknown): value is Server =>
    value instanceof Object && typeof Reflect.get(value, 'command') === 'function';
  if (isServer(prototype)) return prototype;
  throw new Error(
    'MongoDB 不能用：装的 MongoDB 驱动与本产品不合，同一事务里的操作无法排队。请用 package-lock.json 里的版本重新安装（npm ci）。(The driver has no Server.command to queue.)',
  );
}

/** Queues the operations of every transaction of the driver that a connected client belongs to; once. */
export function queueOperationsOf(client: object): void {
  const servers = serversOf(client);
  if (Object.hasOwn(servers, isQueued)) return;
  queueTransactionOperations(servers);
  Object.defineProperty(servers, isQueued, { value: true });
}
