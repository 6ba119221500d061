import { expect, test } from 'vitest';
import { UploadTurns } from '#cms/front/upload-turns.ts';

const bounds = { atOnce: 100, waiting: 2, patience: 60 };

test('what fits goes at once, the rest in order as turns are given back, and a turn is given back once', async () => {
  const turns = new UploadTurns({ ...bounds, patience: 5_000 });
  const [first, second] = [await turns.take(60), await turns.take(40)];
  const order: string[] = [];
  const third = turns.take(50).then((give) => (order.push('third'), give));
  const fourth = turns.take(10).then((give) => (order.push('fourth'), give));
  second?.();
  second?.();
  await Promise.resolve();
  expect(order).toEqual([]);
  first?.();
  (await third)?.();
  (await fourth)?.();
  expect(order).toEqual(['third', 'fourth']);
});

test('one larger than the bound goes alone', async () => {
  const turns = new UploadTurns(bounds);
  const giveBack = await turns.take(500);
  expect(await turns.take(1)).toBeNull();
  giveBack?.();
  expect(await turns.take(1)).toBeTypeOf('function');
});

test('who waits too long, finds too many waiting or has gone away gets no turn, and holds up nobody', async () => {
  const turns = new UploadTurns(bounds);
  const giveBack = await turns.take(80);
  const gone = new AbortController();
  const waiting = [turns.take(50, gone.signal), turns.take(10)];
  expect(await turns.take(1)).toBeNull();
  gone.abort();
  expect(await waiting[0]).toBeNull();
  // It was queued behind the request that left, and it fits.
  const small = await waiting[1];
  expect(small).toBeTypeOf('function');
  small?.();
  expect(await turns.take(50)).toBeNull();
  giveBack?.();
  expect(await turns.take(100)).toBeTypeOf('function');
});
