import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { createEach } from './create-each.ts';
import type { Loading } from './loading.ts';
import { workedOn } from './worked-on.ts';

/** Surveys of needs. They lead to the notices among the documents. */
export async function loadSurveys(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(
    loading,
    'needSurveys',
    town.needSurveys,
    ({ key, startsOn, endsOn, document, ...survey }) => ({
      ...survey,
      slug: key,
      startsOn: dayAtNoon(startsOn),
      endsOn: dayAtNoon(endsOn),
      document: ids.maybe('documents', document),
      createdAt: workedOn(startsOn),
      updatedAt: workedOn(startsOn),
    }),
  );
}
