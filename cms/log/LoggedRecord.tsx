import type { CollectionSlug, TextFieldServerComponent } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/** What a log line is about: the kind of record, and a link if the user can open the record. */
export const LoggedRecord: TextFieldServerComponent = async ({ data, field, payload, user }) => {
  const { source, record } = recordOf(data);
  const collection = payload.config.collections.find(({ slug }) => slug === source);
  const settings = payload.config.globals.find(({ slug }) => slug === source);
  const { admin } = payload.config.routes;
  const found =
    collection &&
    typeof record === 'string' &&
    (await payload.findByID({
      collection: collection.slug as CollectionSlug,
      id: record,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      user,
    }));
  const path = settings
    ? `/globals/${settings.slug}`
    : found
      ? `/collections/${collection.slug}/${String(record)}`
      : null;
  const label = collection?.labels.singular ?? settings?.label;
  if (typeof label !== 'string') return null;
  return (
    <div className="field-type logged-record">
      <span className="field-label">{typeof field.label === 'string' && field.label}</span>
      <p>
        {label}
        {path !== null && <a href={`${admin}${path}`}>打开</a>}
      </p>
    </div>
  );
};
