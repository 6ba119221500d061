import type { Payload } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDeleted } from '#cms/deletion/forget-deleted.ts';
import { keepAppointments } from '#cms/review/keep-appointments.ts';
import { startAppointments } from '#cms/review/start-appointments.ts';

vi.mock('#cms/review/keep-appointments.ts', () => ({ keepAppointments: vi.fn(async () => undefined) }));
vi.mock('#cms/deletion/forget-deleted.ts', () => ({ forgetDeleted: vi.fn(async () => undefined) }));

const error = vi.fn();
const payload = { logger: { error } } as unknown as Payload;
const looks = () => vi.mocked(keepAppointments).mock.calls.length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test('the clock looks at once and every fifteen seconds, and no more once it is stopped', async () => {
  const stop = startAppointments(payload);
  await vi.advanceTimersByTimeAsync(0);
  expect([looks(), vi.mocked(forgetDeleted).mock.calls.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(14_000);
  expect(looks()).toBe(1);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(looks()).toBe(4);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks()).toBe(4);
});

test('there is one clock in a process, until it is stopped', async () => {
  const stop = startAppointments(payload);
  expect(startAppointments(payload)).toBe(stop);
  stop();
  const other = startAppointments(payload);
  expect(other).not.toBe(stop);
  other();
});

test('a look that fails is told, and the next one comes', async () => {
  vi.mocked(keepAppointments).mockRejectedValueOnce(new Error('database is locked'));
  const stop = startAppointments(payload);
  await vi.advanceTimersByTimeAsync(0);
  expect(error).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(looks()).toBe(2);
  stop();
});
