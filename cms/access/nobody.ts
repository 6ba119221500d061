import type { Access } from 'payload';

/** Nobody, through whatever door: such records change only by the CMS's own code. */
export const nobody: Access = () => false;
