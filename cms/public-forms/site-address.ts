import { settings } from '#cms/env/env.ts';

/** An address of the public site or of the forms' steps, below the base path. */
export const siteAddress = (address: string): string => `${settings.basePath}${address.slice(1)}`;
