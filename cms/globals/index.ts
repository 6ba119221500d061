import type { GlobalConfig } from 'payload';
import { reviewSettings } from './review-settings.ts';
import { siteSettings } from './site-settings.ts';

/** Every global, in the order of the admin's menu. */
export const globals: GlobalConfig[] = [siteSettings, reviewSettings].map((config) => ({
  ...config,
  admin: { ...config.admin, hideAPIURL: true },
}));
