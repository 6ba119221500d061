import type { PayloadRequest } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { Need } from '#cms/payload-types.ts';
import { dueOn, usualDeadlines, type NeedDeadlines } from './due-on.ts';

const dayOf = (value: string | null | undefined) => (value ? shanghaiDay(value) : null);

/** The town's deadlines. */
export async function deadlinesOf(req: PayloadRequest): Promise<NeedDeadlines> {
  const { needDays } = await req.payload.findGlobal({
    slug: 'siteSettings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { ...usualDeadlines, ...needDays };
}

type Dated = Pick<Need, 'state' | 'submittedOn' | 'acceptedOn' | 'dispatchedOn' | 'startedOn' | 'doneOn'>;

/** The last day for the next step of a need. */
export const needDueOn = (need: Dated, deadlines: NeedDeadlines): string | null =>
  dueOn(
    {
      state: need.state,
      submittedOn: shanghaiDay(need.submittedOn),
      acceptedOn: dayOf(need.acceptedOn),
      dispatchedOn: dayOf(need.dispatchedOn),
      startedOn: dayOf(need.startedOn),
      doneOn: dayOf(need.doneOn),
    },
    deadlines,
  );
