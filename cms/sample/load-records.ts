import { createEach } from './create-each.ts';
import { insertRows } from './insert-rows.ts';
import type { Loading } from './loading.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { workedOn } from './worked-on.ts';

/** Standards, self-checks and documents. */
export async function loadRecords(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(loading, 'standards', town.standards, ({ key: _, ...standard }) => standard);
  await insertRows(
    loading,
    'selfChecks',
    town.selfChecks,
    ({ station, standard, item, checkedOn, result, note }) => ({
      station: ids.of('stations', station),
      standard: ids.of('standards', standard),
      itemKey: item,
      checkedOn: dayAtNoon(checkedOn),
      result,
      note,
      checkedBy: '站点信息员（示例）',
      createdAt: workedOn(checkedOn),
      updatedAt: workedOn(checkedOn),
    }),
  );
  await createEach(loading, 'documents', town.documents, ({ key, issuedOn, ...document }) => ({
    ...document,
    _status: 'published',
    slug: key,
    issuedOn: dayAtNoon(issuedOn),
    createdAt: workedOn(issuedOn),
    updatedAt: workedOn(issuedOn),
  }));
}
