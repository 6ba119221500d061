import path from 'node:path';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { withLockRules } from './access/lock-rules.ts';
import { guarded } from './access/queries/guarded.ts';
import { adminSettings } from './admin.ts';
import { collections } from './collections/index.ts';
import { createDatabaseAdapter } from './database.ts';
import { noEmail } from './email.ts';
import { tellLocked } from './errors/tell-locked.ts';
import { tellUnreadable } from './errors/tell-unreadable.ts';
import { metricsEndpoint } from './endpoints/metrics.ts';
import { settings } from './env.ts';
import { afterError } from './errors/after-error.ts';
import { exportEndpoints } from './exchange/export-endpoints.ts';
import { wording } from './wording.ts';
import { globals } from './globals/index.ts';
import { helpPictureEndpoint } from './help/picture-endpoint.ts';

export default buildConfig({
  secret: settings.secret,
  db: createDatabaseAdapter({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir }),
  collections,
  globals,
  endpoints: [metricsEndpoint, helpPictureEndpoint, ...exportEndpoints],
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
  typescript: { outputFile: path.join(settings.rootDir, 'cms', 'payload-types.ts'), autoGenerate: false },
}).then((config) => withLockRules(guarded(config)));
