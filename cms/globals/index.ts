import type { GlobalConfig } from 'payload';
import { cleanTexts } from '../hooks/clean-texts.ts';
import { reviewSettings } from './review-settings.ts';
import { siteSettings } from './site-settings.ts';

/** Every global, in the order of the admin's menu. */
export const globals: GlobalConfig[] = [siteSettings, reviewSettings].map((config) => ({
  ...config,
  hooks: { ...config.hooks, beforeValidate: [cleanTexts, ...(config.hooks?.beforeValidate ?? [])] },
  admin: { ...config.admin, hideAPIURL: true },
}));
