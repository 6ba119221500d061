import type { CollectionConfig, CollectionSlug } from 'payload';
import { roleTable, type Area } from '#cms/access/role-table.ts';
import { compareEndpoint } from '#cms/conflict/compare-endpoint.ts';
import { noteBase, refuseOlderBase } from '#cms/conflict/refuse-older-base.ts';
import { noteTransaction } from '#cms/database/note-transaction.ts';
import { keepDeleted } from '#cms/deletion/keep-deleted.ts';
import { withFindings } from '#cms/gate/with-findings.ts';
import { withLengths } from '#cms/fields/with-lengths.ts';
import { gateNotice } from '#cms/gate/gate-notice.ts';
import { checkForm } from '#cms/gate/check-form.ts';
import { publicContacts, publicFigures, publicPictures, publicTexts } from '#cms/gate/public-texts.ts';
import { refuseBlocked } from '#cms/gate/refuse-blocked.ts';
import { isLogged } from '#cms/log/is-logged.ts';
import { logChange, logDelete } from '#cms/log/log-changes.ts';
import { previewEndpoint } from '#cms/preview/preview-endpoint.ts';
import { followRecords } from '#cms/points/follow-records.ts';
import { isPreviewed } from '#cms/preview/previewed.ts';
import { liveEndpoint } from '#cms/publish/live-endpoint.ts';
import { feedsDataset } from '#cms/publish/request/feeds-dataset.ts';
import { cleanTexts } from '#cms/fields/clean-texts.ts';
import { keepTimestamps } from '#cms/access/keep-timestamps.ts';
import { noteWhetherLive } from '#cms/log/public-change.ts';
import { refuseDeleteWhenNeeded } from '#cms/references/refuse-delete-when-needed.ts';
import { refuseLongTexts } from '#cms/fields/refuse-long-texts.ts';
import { refuseMisunderstood } from '#cms/ranges/refuse-misunderstood.ts';
import {
  requestPublishAfterChange,
  requestPublishAfterDelete,
} from '#cms/publish/request/request-publish-after-change.ts';

/** Collections whose lists can be exported. */
const exportable: ReadonlySet<string> = new Set(Object.keys(roleTable).filter((area) => area !== 'releases'));

/** Collections that the system itself writes. */
const written: ReadonlySet<CollectionSlug> = new Set([
  'releases',
  'reviewSteps',
  'auditLog',
  'imports',
  'publishRequests',
  'formMarks',
  'needSteps',
  'signIns',
  'pointsCodes',
  'pointsNotices',
]);

type Admin = NonNullable<CollectionConfig['admin']>;

/** The admin of a collection, with the export above its list. */
function withListExport({ components = {}, ...admin }: Admin): Admin {
  const beforeListTable = [...(components.beforeListTable ?? []), '/exchange/form/ListExport#ListExport'];
  return { ...admin, components: { ...components, beforeListTable } };
}

/** The admin of a collection, with the tabs for the preview of its page and for its versions. */
function withDraftTabs({ components = {}, ...admin }: Admin): Admin {
  const preview = {
    Component: '/preview/form/PreviewView#PreviewView',
    path: '/preview',
    tab: { label: '预览', href: '/preview' },
  } as const;
  const versions = { Component: '/review/form/VersionsView#VersionsView' } as const;
  const edit = { preview, versions };
  return { ...admin, components: { ...components, views: { ...components.views, edit } } };
}

/**
 * Adds the rules for all our collections: limited text length without invisible characters, timestamps set
 * only by the CMS, no dangling references, the gate before anything becomes public, a preview before
 * publishing, a release after a change, a line in the log.
 */
export function withCommonRules(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  const slug = collection.slug as CollectionSlug;
  const publishes = feedsDataset(slug);
  const isLookedAt = publicTexts[slug] !== undefined;
  // Texts written by the system have no length limit.
  const isTyped = !written.has(slug);
  // Activities are checked by the gate in their review.
  const meetsGate = isLookedAt && slug !== 'activities';
  const asked = { hideAPIURL: true, ...collection.admin };
  const ledger = followRecords[slug];
  const listed = exportable.has(slug) ? withListExport(asked) : asked;
  const admin = isPreviewed(slug) ? withDraftTabs(listed) : listed;
  return {
    ...collection,
    fields: [
      ...(meetsGate ? [gateNotice] : []),
      ...withFindings(isTyped ? withLengths(collection.fields) : collection.fields, [
        ...(publicTexts[slug] ?? []),
        ...(publicPictures[slug] ?? []),
        ...(publicFigures[slug] ?? []),
        ...(publicContacts[slug] ?? []),
      ]),
    ],
    endpoints: [
      ...(collection.endpoints || []),
      ...(isLookedAt ? [checkForm(slug as Area)] : []),
      ...(publishes ? [liveEndpoint(slug)] : []),
      ...(isPreviewed(slug) ? [previewEndpoint(slug)] : []),
      compareEndpoint(slug),
    ],
    admin,
    // What a record brings about when it comes back (`restore-endpoint.ts`).
    ...(ledger?.afterChange ? { custom: { ...collection.custom, afterRestore: ledger.afterChange } } : {}),
    hooks: {
      ...hooks,
      beforeValidate: [cleanTexts, ...(isTyped ? [refuseLongTexts] : []), ...(hooks.beforeValidate ?? [])],
      beforeOperation: [
        noteTransaction,
        noteBase,
        keepTimestamps,
        ...(hooks.beforeOperation ?? []),
        refuseMisunderstood,
      ],
      beforeChange: [
        ...(collection.versions ? [noteWhetherLive] : []),
        ...(hooks.beforeChange ?? []),
        ...(meetsGate ? [refuseBlocked(slug)] : []),
        refuseOlderBase,
        ...(ledger?.beforeChange ? [ledger.beforeChange] : []),
      ],
      beforeDelete: [
        ...(hooks.beforeDelete ?? []),
        refuseDeleteWhenNeeded(collection.slug),
        keepDeleted(slug),
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        ...(ledger?.afterChange ? [ledger.afterChange] : []),
        ...(publishes ? [requestPublishAfterChange(collection.slug)] : []),
        ...(isLogged(collection.slug) ? [logChange] : []),
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        ...(ledger?.afterDelete ? [ledger.afterDelete] : []),
        ...(publishes ? [requestPublishAfterDelete(collection.slug)] : []),
        ...(isLogged(collection.slug) ? [logDelete] : []),
      ],
    },
  };
}
