import { shanghaiWords } from '#content/time/shanghai.ts';
import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import type { CollectionSlug, DocumentViewServerProps } from 'payload';
import { versionLines } from '#cms/log/version-lines.ts';
import { isReviewState } from '../is-review-state.ts';
import { reviewStates } from '../review-states.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import './versions.css';

const moment = shanghaiWords({ dateStyle: 'long', timeStyle: 'medium' });

/** State of a version: its review state if the collection has a review. */
function stateOf({ reviewState, _status }: Record<string, unknown>): string {
  if (isReviewState(reviewState)) return reviewStates[reviewState];
  return _status === 'published' ? '已发布' : '草稿';
}

/** The tab “版本”: all kept versions, newest first, with time, user, changes and state. */
export async function VersionsView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const { payload, user } = req;
  const slug = (collectionConfig?.slug ?? '') as CollectionSlug;
  const id = String(docID);
  const { docs: versions } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  });
  // Users who may read the versions may also see the log lines about them.
  const { docs: lines } = await payload.find({
    collection: 'auditLog',
    where: { source: { equals: slug }, record: { equals: id } },
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const live = await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  const isLive = recordOf(live)['_status'] === 'published';
  const shown = isLive
    ? versions.find(({ version }) => recordOf(version)['_status'] === 'published')
    : undefined;
  const labels = collectionConfig?.labels;
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={id}
        pluralLabel={typeof labels?.plural === 'string' ? labels.plural : slug}
        useAsTitle={collectionConfig?.admin.useAsTitle ?? 'id'}
        view="版本"
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          {versions.length === 0 ? (
            <p>还没有保存过的版本。</p>
          ) : (
            <ol className="version-list">
              {versions.map(({ id: version, updatedAt, version: content }, index) => {
                const { own, by } = versionLines(lines, updatedAt);
                const what = [own?.fields && `改了${own.fields}`, own?.detail].filter(Boolean).join('；');
                return (
                  <li key={version}>
                    <Link
                      href={`${payload.config.routes.admin}/collections/${slug}/${id}/versions/${version}`}
                      prefetch={false}
                    >
                      <time dateTime={updatedAt}>{moment(updatedAt)}</time>
                    </Link>
                    <span className="version-list__who">{by?.name ?? '系统'}</span>
                    <span>{stateOf(recordOf(content))}</span>
                    {version === shown?.id && <strong>网站上的一稿</strong>}
                    {index === 0 && <strong>最新一稿</strong>}
                    {what !== '' && <p>{what}</p>}
                  </li>
                );
              })}
            </ol>
          )}
        </Gutter>
      </main>
    </>
  );
}
