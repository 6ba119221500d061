import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { afterError } from '#cms/errors/after-error.ts';

const answerTo = async (error: Error, result: object) => {
  const told = await afterError({
    error,
    result,
    context: {},
    req: { payload: { logger: { error: () => undefined } } } as unknown as PayloadRequest,
  } as Parameters<typeof afterError>[0]);
  return (told ?? undefined)?.response;
};
/** An error of ours as the bundler leaves it: Payload does not know its class. */
const ours = (more: object) => Object.assign(new Error('没有保存'), { name: 'StaleSave', ...more });
const short = { errors: [{ message: '没有保存' }] };

test('an error of ours takes along what it has to say besides its sentence', async () => {
  const data = { conflict: { of: 'villages', id: '1' } };
  expect(await answerTo(ours({ data, isPublic: true }), short)).toEqual({
    errors: [{ name: 'StaleSave', data, message: '没有保存' }],
  });
});

test.each([
  ['that is not meant for people', { data: { secret: 1 }, isPublic: false }],
  ['without data', { data: null, isPublic: true }],
])('an error %s is answered as it was', async (_, more) => {
  expect(await answerTo(ours(more), short)).toBeUndefined();
});

test('an answer that has its data already stays as it is', async () => {
  const told = { errors: [{ name: 'StaleSave', message: '没有保存', data: { conflict: {} } }] };
  expect(await answerTo(ours({ data: { conflict: {} }, isPublic: true }), told)).toBeUndefined();
});
