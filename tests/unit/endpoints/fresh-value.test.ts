import { expect, it } from 'vitest';
import { freshValue } from '#cms/dataset/metrics-endpoint/fresh-value.ts';

function setUp() {
  const state = { time: 0, stamp: 'a', looks: 0, computed: 0, fails: false };
  const ask = freshValue({
    trust: 2_000,
    now: () => state.time,
    stamp: () => {
      state.looks += 1;
      return Promise.resolve(state.stamp);
    },
    compute: () => {
      state.computed += 1;
      return state.fails ? Promise.reject(new Error('no')) : Promise.resolve(state.computed);
    },
  });
  return { state, ask };
}

it('a value is trusted for a while, then kept as long as the stamp is the same', async () => {
  const { state, ask } = setUp();
  expect(await ask()).toBe(1);
  state.time = 1_999;
  expect(await ask()).toBe(1);
  expect(state.looks).toBe(1);
  state.time = 2_000;
  expect(await ask()).toBe(1);
  expect(state).toMatchObject({ looks: 2, computed: 1 });
});

it('a changed stamp gives a new value once the trust has run out', async () => {
  const { state, ask } = setUp();
  await ask();
  state.stamp = 'b';
  state.time = 1_000;
  expect(await ask()).toBe(1);
  state.time = 2_500;
  expect(await ask()).toBe(2);
});

it('many who ask at once cause one computation', async () => {
  const { state, ask } = setUp();
  expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array.from({ length: 50 }, () => 1));
  expect(state.looks).toBe(1);
});

it('a failure is not kept', async () => {
  const { state, ask } = setUp();
  state.fails = true;
  await expect(ask()).rejects.toThrow('no');
  state.fails = false;
  expect(await ask()).toBe(2);
});
