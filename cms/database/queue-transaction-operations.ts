import { setImmediate } from 'node:timers/promises';
import { lostTransaction } from './lost-transaction.ts';

/** The part of a driver session that is used here. */
interface Session {
  inTransaction(): boolean;
  readonly hasEnded?: boolean;
}

/** The part of a driver operation that is used here. */
interface Operation {
  readonly session?: Session | null;
}

/** The driver's connection to a server. Every command of every operation goes through it. */
interface Server {
  command(operation: Operation, ...rest: unknown[]): Promise<unknown>;
}

const isQueued = Symbol.for('practice-stations.queued-operations');

/** Last operation of each transaction, sent or waiting. The promise resolves whether it succeeded or not. */
const lastOf = new WeakMap<Session, Promise<unknown>>();

/**
 * Makes the operations of a transaction run one after another. MongoDB does not allow them in parallel (a
 * real server may answer NoSuchTransaction, or abort). But Payload requests documents and their count at
 * once, and validations and hooks of one request read at the same time. An operation that still waits when
 * its transaction ends is refused; sent later, it would be stored on its own. Operations outside transactions
 * are sent at once.
 */
export function queueTransactionOperations(server: Server): void {
  const { command } = server;
  server.command = async function (operation, ...rest) {
    const { session } = operation;
    const send = () => Promise.resolve(command.call(this, operation, ...rest));
    if (!session?.inTransaction()) return send();
    const mine = (lastOf.get(session) ?? Promise.resolve()).then(async () => {
      // Lets the driver notice that the previous operation has ended the transaction.
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

/**
 * Prototype of the driver's servers, taken from a connected client: mongoose brings its own driver, bundled
 * or not.
 */
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

/** Queues the operations of all transactions of the driver of a connected client. Has an effect only once. */
export function queueOperationsOf(client: object): void {
  const servers = serversOf(client);
  if (Object.hasOwn(servers, isQueued)) return;
  queueTransactionOperations(servers);
  Object.defineProperty(servers, isQueued, { value: true });
}
