import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload';
import { activeUser } from './active-user.ts';
import { nobody } from './nobody.ts';

const ownLocks: Access = ({ req }) => {
  const user = activeUser(req);
  return user !== null && { 'user.value': { equals: user.id } };
};

/**
 * Whoever works here sees who is editing what. Who has to replace a one-time password first sees none: the admin asks on every
 * page, and would open none of them, were it refused.
 */
const anyLock: Access = ({ req }) =>
  activeUser(req) !== null || (req.user !== null && { id: { exists: false } });

/** A lock stays whose it is, and on what it is. */
const keepLock: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  operation === 'update' && req.user
    ? {
        ...data,
        user: originalDoc?.user,
        document: originalDoc?.document,
        globalSlug: originalDoc?.globalSlug,
      }
    : data;

/**
 * Only one's own locks are touched, and none is made by asking: the form makes them,
 * for those who may edit (`lock-for-editors.ts`). Payload lets any account lock any record and take away any lock.
 */
export function withLockRules(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload keeps no locks any more; look at lock-rules.ts');
  Object.assign(locks.access, {
    create: nobody,
    read: anyLock,
    update: ownLocks,
    delete: ownLocks,
  });
  locks.hooks.beforeChange = [keepLock, ...(locks.hooks.beforeChange ?? [])];
  return config;
}
