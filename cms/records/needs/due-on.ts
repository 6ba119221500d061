import type { NeedState } from '#content/schema/need.ts';
import { addDays } from '#content/time/days.ts';

/** The town's own deadlines, in days, counted from the day of the step before (自然日). */
export interface NeedDeadlines {
  accept: number;
  dispatch: number;
  take: number;
  serve: number;
  rate: number;
}

/** What towns commonly promise; each may set its own under 网站设置. */
export const usualDeadlines: NeedDeadlines = { accept: 3, dispatch: 2, take: 2, serve: 15, rate: 7 };

/** The days of a need's steps so far, `YYYY-MM-DD`. */
export interface NeedDays {
  state: NeedState;
  submittedOn: string;
  acceptedOn: string | null;
  dispatchedOn: string | null;
  startedOn: string | null;
  doneOn: string | null;
}

/**
 * The last day on which the next step is in time; null if no step is due. Old ledgers lack some days: then the
 * day of the step before counts.
 */
export function dueOn(days: NeedDays, deadlines: NeedDeadlines): string | null {
  const accepted = days.acceptedOn ?? days.submittedOn;
  const dispatched = days.dispatchedOn ?? accepted;
  const started = days.startedOn ?? dispatched;
  switch (days.state) {
    case 'submitted':
      return addDays(days.submittedOn, deadlines.accept);
    case 'accepted':
      return addDays(accepted, deadlines.dispatch);
    case 'dispatched':
      return addDays(dispatched, deadlines.take);
    case 'in-service':
      return addDays(started, deadlines.serve);
    case 'done':
      return addDays(days.doneOn ?? started, deadlines.rate);
    case 'refused':
    case 'rated':
      return null;
  }
}
