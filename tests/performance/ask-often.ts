import { connect, type Socket } from 'node:net';

/**
 * Requests one address on an open connection, as simply as possible. Resolves to the number of bytes in the
 * body.
 */
function ask(socket: Socket, address: string, encoding: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    let left = -1;
    let length = 0;
    const end = (error?: Error) => {
      socket.off('data', hear).off('error', end).off('close', closed);
      if (error) reject(error);
      else resolve(length);
    };
    const closed = () => end(new Error('the server closed the connection'));
    const hear = (chunk: Buffer) => {
      let body = chunk;
      if (left < 0) {
        head = Buffer.concat([head, chunk]);
        const at = head.indexOf('\r\n\r\n');
        if (at < 0) return;
        const text = head.subarray(0, at).toString('latin1');
        const stated = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
        if (!/^HTTP\/1\.1 200 /.test(text) || stated === undefined) {
          end(new Error(`${address} was answered by ${text.split('\r\n')[0]}`));
          return;
        }
        length = left = Number(stated);
        body = head.subarray(at + 4);
      }
      left -= body.length;
      if (left === 0) end();
    };
    socket.on('data', hear).once('error', end).once('close', closed);
    socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`);
  });
}

/**
 * Requests per second that a server on this machine answers. The addresses are requested in turn on a few
 * open connections.
 */
export async function askOften(
  port: number,
  addresses: readonly string[],
  { requests = 6_000, connections = 8, encoding = 'identity' } = {},
): Promise<number> {
  let next = 0;
  const began = performance.now();
  const goOn = async () => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    while (next < requests) {
      next += 1;
      await ask(socket, addresses[next % addresses.length] ?? '/', encoding);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, goOn));
  return requests / ((performance.now() - began) / 1_000);
}

/**
 * Seconds that each request takes, shortest first. Requests are sent one after the other for `seconds`
 * seconds on a few connections.
 */
export async function askSteadily(
  port: number,
  addresses: readonly string[],
  seconds: number,
): Promise<number[]> {
  const taken: number[] = [];
  const end = performance.now() + seconds * 1_000;
  const goOn = async (_: unknown, at: number) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    for (let n = at; performance.now() < end; n += 1) {
      const began = performance.now();
      await ask(socket, addresses[n % addresses.length] ?? '/', 'br');
      taken.push((performance.now() - began) / 1_000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: 4 }, goOn));
  return taken.toSorted((a, b) => a - b);
}
