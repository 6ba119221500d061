import type { GlobalConfig } from 'payload';
import { withLengths } from '../fields/with-lengths.ts';
import { cleanTexts } from '../hooks/clean-texts.ts';
import { refuseLongSettings } from '../hooks/refuse-long-texts.ts';
import { reviewSettings } from './review-settings.ts';
import { siteSettings } from './site-settings.ts';

/** Every global, in the order of the admin's menu. */
export const globals: GlobalConfig[] = [siteSettings, reviewSettings].map((config) => ({
  ...config,
  fields: withLengths(config.fields),
  hooks: {
    ...config.hooks,
    beforeValidate: [cleanTexts, refuseLongSettings, ...(config.hooks?.beforeValidate ?? [])],
  },
  admin: { ...config.admin, hideAPIURL: true },
}));
