import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { createEach } from './create-each.ts';
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
      createdAt: workedOn(need.submittedOn),
      updatedAt: workedOn(last),
    };
  });
}
