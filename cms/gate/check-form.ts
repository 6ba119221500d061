import { addDataAndFileToRequest, type Endpoint, type FlattenedField, type PayloadRequest } from 'payload';
import type { FindingKind } from '#content/privacy/finding-kinds.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { hasRole } from '#cms/access/has-role.ts';
import type { Area } from '#cms/access/role-table.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { checkPhoto, type PhotoFacts } from './check-photos.ts';
import { checkRecord } from './check-record.ts';
import { checkSettings } from './check-settings.ts';
import { fieldLabel } from './field-label.ts';
import { named, type GateFinding } from '#content/privacy/gate-finding.ts';

/**
 * An endpoint that checks a form while it is typed. Only for users who may save the form, because the
 * findings reveal names from private records.
 */
const formCheck = (
  maySave: (req: PayloadRequest) => boolean,
  check: (req: PayloadRequest, typed: Record<string, unknown>) => Promise<GateFinding[]>,
): Endpoint => ({
  path: '/check',
  method: 'post',
  handler: async (req) => {
    if (!maySave(req)) throw new Refusal('只有能修改的人才能检查。', 403);
    await addDataAndFileToRequest(req);
    return Response.json({ findings: await check(req, recordOf(req.data)) });
  },
});

/** The field of the picture form in which something is missing, by kind of finding. */
const fieldOfKind: Partial<Record<FindingKind, string>> = {
  missingAlt: 'alt',
  missingConsent: 'consentNote',
  missingGuardian: 'consentKind',
};

/** What is missing before the picture of this form may be published. */
function checkPhotoForm(typed: Record<string, unknown>, fields: readonly FlattenedField[]): GateFinding[] {
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  const photo = {
    alt: text('alt'),
    showsPeople: typed['showsPeople'] === true,
    consentKind: text('consentKind') as PhotoFacts['consentKind'],
    consentNote: text('consentNote'),
    isSample: typed['isSample'] === true,
  };
  // An empty description is already reported beside its field.
  if (photo.alt === '') return [];
  return checkPhoto(photo, 'showsPeople').map((finding) => {
    const field = fieldOfKind[finding.kind] ?? finding.field;
    return named({ ...finding, field }, fieldLabel(fields, field));
  });
}

/** `POST /api/COLLECTION/check`: findings of the gate in a form with these values, saved or not. */
export const checkForm = (area: Area): Endpoint =>
  formCheck(
    (req) => reachOf(req, area, 'update') !== null || reachOf(req, area, 'create') !== null,
    async (req, typed) => [
      ...(await checkRecord(req, area, typed)),
      ...(area === 'media'
        ? checkPhotoForm(typed, req.payload.collections.media.config.flattenedFields)
        : []),
    ],
  );

/** `POST /api/globals/siteSettings/check`: the same for the settings. */
export const checkSettingsForm = formCheck(
  (req) => hasRole(req, 'administrator', 'editor'),
  (req, typed) => checkSettings(req, typed),
);
