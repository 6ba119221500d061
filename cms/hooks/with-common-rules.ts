import type { CollectionConfig, CollectionSlug } from 'payload';
import { roleTable } from '../access/role-table.ts';
import { publicTexts } from '../gate/public-texts.ts';
import { refuseBlocked } from '../gate/refuse-blocked.ts';
import { isLogged } from '../log/is-logged.ts';
import { logChange, logDelete } from '../log/log-changes.ts';
import { feedsDataset } from './feeds-dataset.ts';
import { clampReads } from './clamp-reads.ts';
import { keepTimestamps } from './keep-timestamps.ts';
import { refuseDeleteWhenNeeded } from './refuse-delete-when-needed.ts';
import { requestPublishAfterChange, requestPublishAfterDelete } from './request-publish-after-change.ts';

/** Collections whose lists people take out. */
const listsOut: ReadonlySet<string> = new Set(Object.keys(roleTable).filter((area) => area !== 'releases'));

/** The admin of a collection with the way out above its list. */
function withListExport(admin: CollectionConfig['admin'] = {}): CollectionConfig['admin'] {
  const { components = {} } = admin;
  const beforeListTable = [
    ...(components.beforeListTable ?? []),
    '/components/exchange/ListExport#ListExport',
  ];
  return { ...admin, components: { ...components, beforeListTable } };
}

/** Adds what holds for every collection: bounded reads, honest timestamps, no dangling references, the gate before what is public, a publish on change, a line in the log. */
export function withCommonRules(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  const slug = collection.slug as CollectionSlug;
  const publishes = feedsDataset(slug);
  // What goes through the review meets the gate there.
  const isReviewed = slug === 'activities';
  return {
    ...collection,
    admin: {
      hideAPIURL: true,
      ...(listsOut.has(slug) ? withListExport(collection.admin) : collection.admin),
    },
    hooks: {
      ...hooks,
      beforeOperation: [clampReads, keepTimestamps, ...(hooks.beforeOperation ?? [])],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        ...(isReviewed || publicTexts[slug] === undefined ? [] : [refuseBlocked(slug)]),
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), refuseDeleteWhenNeeded(collection.slug)],
      afterChange: [
        ...(hooks.afterChange ?? []),
        ...(publishes ? [requestPublishAfterChange(collection.slug)] : []),
        ...(isLogged(collection.slug) ? [logChange] : []),
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        ...(publishes ? [requestPublishAfterDelete(collection.slug)] : []),
        ...(isLogged(collection.slug) ? [logDelete] : []),
      ],
    },
  };
}
