import { once } from 'node:events';
import net from 'node:net';
import { BSON, type Document } from 'mongodb';

/** What was observed between a client and a server. */
export interface Watched {
  /** Address of the server through this proxy. */
  url: string;
  /** Highest number of operations of one transaction that were in progress at the same time. */
  mostAtOnce: () => number;
  /** Number of operations of transactions so far. */
  operations: () => number;
  /** Commands since the last call. */
  commands: () => Document[];
  close: () => Promise<void>;
}

/**
 * Bytes before the flags of a message; bytes before its body, after the flags and the kind of the first
 * section.
 */
const header = 16;
const beforeBody = header + 5;

/** Cuts the data of a connection into whole messages. */
function messages(hear: (message: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      hear(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}

/** The command in a message (OP_MSG). Empty if the message has none. */
function commandIn(message: Buffer): Document {
  const isCommand = message.readInt32LE(12) === 2013;
  if (!isCommand) return {};
  return BSON.deserialize(message.subarray(beforeBody), { allowObjectSmallerThanBufferSize: true });
}

/** Identifies the transaction that a command is an operation of, or null. */
const transactionOf = ({ lsid, txnNumber, autocommit }: Document): string | null =>
  autocommit === false ? `${BSON.EJSON.stringify(lsid)} ${String(txnNumber)}` : null;

/**
 * A proxy between a client and a MongoDB server. It counts the operations of each transaction that are in
 * progress at the same time, as the server sees them, independent of any driver's internals.
 */
export async function watchTransactions(serverUrl: string): Promise<Watched> {
  const { hostname, port } = new URL(serverUrl);
  const underWay = new Map<string, Set<string>>();
  let most = 0;
  let operations = 0;
  let commands: Document[] = [];
  let connections = 0;
  const sockets = new Set<net.Socket>();
  const proxy = net.createServer((client) => {
    const server = net.connect(Number(port), hostname);
    const connection = (connections += 1);
    const asked = new Map<number, string>();
    for (const socket of [client, server]) sockets.add(socket.on('error', () => undefined));
    client.on(
      'data',
      messages((message) => {
        const command = commandIn(message);
        commands.push(command);
        const transaction = transactionOf(command);
        if (transaction !== null) {
          const id = message.readInt32LE(4);
          const now = underWay.get(transaction) ?? new Set();
          underWay.set(transaction, now.add(`${connection} ${id}`));
          asked.set(id, transaction);
          most = Math.max(most, now.size);
          operations += 1;
        }
        server.write(message);
      }),
    );
    server.on(
      'data',
      messages((message) => {
        const id = message.readInt32LE(8);
        underWay.get(asked.get(id) ?? '')?.delete(`${connection} ${id}`);
        client.write(message);
      }),
    );
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    // Direct connection: a replica set would tell the client its own address.
    url: `mongodb://127.0.0.1:${address.port}/?directConnection=true`,
    mostAtOnce: () => most,
    operations: () => operations,
    commands: () => {
      const heard = commands;
      commands = [];
      return heard;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
