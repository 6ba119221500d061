import path from 'node:path';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { withLockRules } from '#cms/access/lock-rules.ts';
import { guarded } from '#cms/access/queries/guarded.ts';
import { adminSettings } from '#cms/admin/admin.ts';
import { collections } from './collections.ts';
import { boardEndpoints } from '#cms/board/endpoints.ts';
import { counterEndpoints } from '#cms/counter/counter-endpoints.ts';
import { inspectionEndpoints } from '#cms/inspection/inspection-endpoints.ts';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { noEmail } from '#cms/admin/email.ts';
import { tellLocked } from '#cms/access/tell-locked.ts';
import { tellUnreadable } from '#cms/errors/tell-unreadable.ts';
import { metricsEndpoint } from '#cms/dataset/metrics-endpoint/metrics.ts';
import { settings } from '#cms/env/env.ts';
import { afterError } from '#cms/errors/after-error.ts';
import { exportEndpoints } from '#cms/exchange/endpoints/export-endpoints.ts';
import { signInEndpoints } from '#cms/sign-in/sheet-endpoints.ts';
import { pointsEndpoints } from '#cms/points/points-endpoints.ts';
import { wording } from '#cms/admin/wording.ts';
import { globals } from '#cms/records/settings/index.ts';
import { helpPictureEndpoint } from '#cms/help/picture-endpoint.ts';

/** A refusal is one line of the log: strangers can cause any number of them. Payload's type knows only its own. */
const loggingLevels: Record<string, 'info'> = { Refusal: 'info' };

export default buildConfig({
  secret: settings.secret,
  db: createDatabaseAdapter({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir }),
  collections,
  globals,
  endpoints: [
    metricsEndpoint,
    helpPictureEndpoint,
    ...exportEndpoints,
    ...boardEndpoints,
    ...signInEndpoints,
    ...pointsEndpoints,
    ...counterEndpoints,
    ...inspectionEndpoints,
  ],
  admin: adminSettings,
  i18n: { supportedLanguages: { zh }, fallbackLanguage: 'zh', translations: { zh: wording } },
  sharp,
  email: noEmail,
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true },
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  hooks: { afterError: [tellUnreadable, tellLocked, afterError] },
  telemetry: false,
  loggingLevels,
  typescript: { outputFile: path.join(settings.rootDir, 'cms', 'payload-types.ts'), autoGenerate: false },
}).then((config) => withLockRules(guarded(config)));
