import { withLengths } from '#cms/fields/with-lengths.ts';
import { cleanTexts } from '#cms/fields/clean-texts.ts';
import { refuseLongSettings } from '#cms/fields/refuse-long-texts.ts';
import type { GlobalConfig, GlobalSlug } from 'payload';
import { compareSettingsEndpoint } from '#cms/conflict/compare-endpoint.ts';
import { noteBaseOfSettings, refuseOlderSettings } from '#cms/conflict/refuse-older-base.ts';
import { refuseMisunderstoodSettings } from '#cms/ranges/refuse-misunderstood.ts';
import { reviewSettings } from '#cms/review/review-settings.ts';
import { siteSettings } from './site-settings.ts';

/** Every global, in the order of the admin's menu. */
export const globals: GlobalConfig[] = [siteSettings, reviewSettings].map((config) => ({
  ...config,
  fields: withLengths(config.fields),
  hooks: {
    ...config.hooks,
    beforeValidate: [cleanTexts, refuseLongSettings, ...(config.hooks?.beforeValidate ?? [])],
    beforeOperation: [
      ...(config.hooks?.beforeOperation ?? []),
      noteBaseOfSettings,
      refuseMisunderstoodSettings,
    ],
    beforeChange: [...(config.hooks?.beforeChange ?? []), refuseOlderSettings],
  },
  endpoints: [...(config.endpoints || []), compareSettingsEndpoint(config.slug as GlobalSlug)],
  admin: { ...config.admin, hideAPIURL: true },
}));
