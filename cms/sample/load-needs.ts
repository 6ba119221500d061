import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { createEach } from './create-each.ts';
import type { SampleNeed } from '#content/sample/types.ts';
import type { Loading } from './loading.ts';
import { workedOn } from './worked-on.ts';

const noon = (day: string | null) => (day === null ? null : dayAtNoon(day));

/** Needs with their numbers, their days, and the activities that answered them. */
export async function loadNeeds(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(loading, 'needs', town.needs, (need) => {
    const last =
      need.ratedOn ??
      need.doneOn ??
      need.startedOn ??
      need.dispatchedOn ??
      need.acceptedOn ??
      need.submittedOn;
    return {
      code: need.key,
      title: need.title,
      description: need.description,
      channel: need.channel,
      state: need.state,
      category: ids.of('categories', need.category),
      village: ids.of('villages', need.village),
      station: ids.of('stations', need.station),
      team: ids.maybe('teams', need.team),
      project: ids.maybe('projects', need.project),
      activity: ids.maybe('activities', need.activity),
      submittedOn: dayAtNoon(need.submittedOn),
      acceptedOn: noon(need.acceptedOn),
      dispatchedOn: noon(need.dispatchedOn),
      startedOn: noon(need.startedOn),
      doneOn: noon(need.doneOn),
      ratedOn: noon(need.ratedOn),
      result: need.result,
      rating: need.rating,
      mergedInto: ids.maybe('needs', need.mergedInto),
      refusalReason: need.refusalReason,
      person: { name: need.personName, remark: '示例人物，姓名为虚构。' },
      ...(need.photo
        ? { photos: [{ photo: ids.of('media', need.photo.picture), caption: need.photo.caption }] }
        : {}),
      ...(need.wish
        ? {
            wish: {
              kind: need.wish.kind,
              cost: need.wish.cost,
              batch: need.wish.batch,
              isOpen: need.wish.isOpen,
            },
          }
        : {}),
      createdAt: workedOn(need.submittedOn),
      updatedAt: workedOn(last),
    };
  });
  await createEach(loading, 'needSteps', town.needs.flatMap(stepsOf), ({ need, ...step }) => ({
    ...step,
    need: ids.of('needs', need),
    code: need,
    at_tz: 'Asia/Shanghai',
    kind: 'move',
  }));
  const claims = town.needs.flatMap((need) => (need.wish?.claim ? [{ key: `claim-${need.key}`, need }] : []));
  await createEach(loading, 'wishClaims', claims, ({ need }) => claimOf(need, ids.of('needs', need.key)));
}

/** The steps that a need has taken, by its days. */
function stepsOf(need: SampleNeed) {
  const { submittedOn, acceptedOn, dispatchedOn, startedOn, doneOn, ratedOn, key } = need;
  const days = [
    ['submitted', submittedOn],
    ['accepted', acceptedOn],
    ['dispatched', dispatchedOn],
    ['in-service', startedOn],
    ['done', doneOn],
    ['rated', ratedOn],
  ] as const;
  const taken = days.filter(([, day]) => day !== null);
  return taken.slice(1).map(([to, day], index) => ({
    key: `${key}-${to}`,
    need: key,
    from: taken[index]?.[0] ?? 'submitted',
    to,
    name: to === 'in-service' || to === 'done' ? '承办队伍（示例）' : '镇实践所（示例）',
    at: `${day}T01:${String(10 + index)}:00.000Z`,
  }));
}

/** The claim of a micro-wish, as far along as the wish. */
function claimOf({ wish, state, dispatchedOn, submittedOn, doneOn }: SampleNeed, need: string) {
  const claim = wish?.claim ?? '';
  const isPublic = claim !== 'person' && claim !== 'firm';
  const isDone = state === 'done' || state === 'rated';
  return {
    need,
    state: isDone ? ('fulfilled' as const) : ('contacted' as const),
    at: dayAtNoon(dispatchedOn ?? submittedOn),
    at_tz: 'Asia/Shanghai' as const,
    kind: claim === 'person' ? ('person' as const) : ('firm' as const),
    name: isPublic ? claim : '示例认领人',
    isNamed: isPublic,
    publicName: isPublic ? claim : null,
    endedOn: isDone && doneOn ? dayAtNoon(doneOn) : null,
  };
}
