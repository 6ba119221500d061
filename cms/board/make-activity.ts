import type { PayloadRequest } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { changeNeed } from './change-need.ts';
import { inHand } from './handling-of.ts';

/**
 * Makes the draft of an activity from a need, with what is known: title, station, category, project, team. The
 * need refers to it from then on. Resolves to the activity's id.
 */
export async function makeActivity(req: PayloadRequest, id: string, seen: unknown): Promise<string> {
  return changeNeed(req, { id, seen }, async (need, handling) => {
    if (handling !== 'office')
      throw new Refusal('活动由登记的站点或镇里来建。请把办成的情况写进办理结果。', 403);
    if (!inHand.some((state) => state === need.state))
      throw new Refusal('派单以后、办结以前，才能由需求建活动。');
    if (idOf(need.activity) !== null) throw new Refusal('这件需求已经有一场活动，请打开那一场。');
    const station = idOf(need.station);
    if (station === null)
      throw new Refusal('这件需求没有登记站点，不知道活动算哪个站的。请先在需求里选好站点。');
    const [team, category] = [idOf(need.team), idOf(need.category)];
    const activity = await req.payload.create({
      collection: 'activities',
      data: {
        title: need.title,
        state: 'planned',
        station,
        ...(category === null ? {} : { category }),
        project: idOf(need.project),
        teams: team === null ? [] : [team],
        plan: need.description ?? '',
      },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    });
    await req.payload.update({
      collection: 'needs',
      id,
      data: { activity: activity.id },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return activity.id;
  });
}
