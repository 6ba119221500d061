import type { Access } from 'payload';

/** No user, through any API: only the CMS's own code changes such records. */
export const nobody: Access = () => false;
