import { needStates } from '#content/schema/need.ts';
import { deadlinesOf, needDueOn } from '#cms/records/needs/need-due-on.ts';
import { reachedNeeds } from '#cms/records/needs/reached-needs.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { FindTask } from '../task.ts';

/** Needs whose next step is overdue by the town's own rule, the latest first. */
export const needsOverdue: FindTask = async ({ req, now }) => {
  const reached = reachedNeeds(req);
  if (reached === null || !hasRole(req, 'administrator', 'editor', 'clerk', 'leader')) return null;
  const deadlines = await deadlinesOf(req);
  const { docs } = await req.payload.find({
    collection: 'needs',
    where: {
      and: [
        reached,
        { state: { in: ['submitted', 'accepted', 'dispatched', 'in-service'] } },
        { mergedInto: { exists: false } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { person: false, messages: false, photos: false },
    overrideAccess: true,
    req,
  });
  const today = shanghaiDay(now);
  const late = docs
    .map((need) => ({ need, due: needDueOn(need, deadlines) }))
    .flatMap(({ need, due }) => (due !== null && due < today ? [{ need, due }] : []))
    .toSorted((a, b) => a.due.localeCompare(b.due));
  if (late.length === 0) return null;
  return {
    key: 'needs-overdue',
    title: '超期的需求',
    hint: '已经过了本镇承诺的期限。在看板上办下一步，或者退回并写明原因。',
    kind: 'late',
    count: late.length,
    items: late.map(({ need, due }) => ({
      label: need.title,
      detail: `${needStates[need.state]}，应在 ${due} 前办`,
      path: '/board',
    })),
    path: '/board',
  };
};
