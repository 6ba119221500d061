import { forgetOfProcess, ofProcess } from '#cms/process/of-process.ts';
import type { Payload } from 'payload';
import { forgetDeleted } from '#cms/deletion/forget-deleted.ts';
import { keepAppointments } from './keep-appointments.ts';

/** Time between two checks for due texts, in milliseconds. */
const lookEvery = 15_000;

/**
 * Starts the clock that publishes and takes down due texts, once per process. Returns a function that stops
 * it.
 */
export const startAppointments = (payload: Payload): (() => void) =>
  ofProcess('appointments', () => start(payload));

function start(payload: Payload): () => void {
  let isStopped = false;
  let next: NodeJS.Timeout | undefined;
  const look = async () => {
    try {
      await keepAppointments(payload);
      await forgetDeleted(payload);
    } catch (error) {
      payload.logger.error({ err: error }, 'what was due could not be published or taken down');
    }
    if (!isStopped) next = setTimeout(() => void look(), lookEvery).unref();
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(next);
    forgetOfProcess('appointments');
  };
  void look();
  return stop;
}
