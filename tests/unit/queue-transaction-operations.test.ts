import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { queueTransactionOperations } from '#cms/database/queue-transaction-operations.ts';

/** A server that takes a moment for each command and counts how many commands of one session run at once. */
function slowServer() {
  const inFlight = new Map<object, number>();
  const most = new Map<object, number>();
  const order: string[] = [];
  const server = {
    async command({
      session,
      name,
    }: {
      session?: { inTransaction(): boolean } | null;
      name: string;
    }): Promise<string> {
      const key = session ?? server;
      const now = (inFlight.get(key) ?? 0) + 1;
      inFlight.set(key, now);
      most.set(key, Math.max(now, most.get(key) ?? 0));
      await setTimeout(5);
      inFlight.set(key, now - 1);
      order.push(name);
      if (name === 'fails') throw new Error('the server said no');
      return name;
    },
  };
  queueTransactionOperations(server);
  return { server, most, order };
}

const transaction = () => {
  const session = { isOpen: true, inTransaction: () => session.isOpen };
  return session;
};

test('operations of one transaction are sent one after the other, in their order', async () => {
  const { server, most, order } = slowServer();
  const session = transaction();
  const names = ['a', 'b', 'c', 'd', 'e'];
  expect(await Promise.all(names.map((name) => server.command({ session, name })))).toEqual(names);
  expect(order).toEqual(names);
  expect(most.get(session)).toBe(1);
});

test('two transactions do not wait for each other, nor does what is outside of any', async () => {
  const { server, most } = slowServer();
  const [one, other] = [transaction(), transaction()];
  const began = performance.now();
  const calls = [one, other, null, null, null].map((session) => server.command({ session, name: 'x' }));
  await Promise.all(calls);
  expect(performance.now() - began).toBeLessThan(5 * 5);
  expect(most.get(server)).toBe(3);
});

test('one that fails lets the next go on', async () => {
  const { server } = slowServer();
  const session = transaction();
  const failed = server.command({ session, name: 'fails' });
  const next = server.command({ session, name: 'next' });
  await expect(failed).rejects.toThrow('the server said no');
  expect(await next).toBe('next');
});

test('what waits while its transaction ends is refused, not sent outside of it', async () => {
  const { server, order } = slowServer();
  const session = transaction();
  const end = server.command({ session, name: 'abort' }).then(() => (session.isOpen = false));
  const late = server.command({ session, name: 'late' });
  await end;
  await expect(late).rejects.toThrow('没有保存');
  expect(order).toEqual(['abort']);
});
