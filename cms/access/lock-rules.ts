import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload';
import { activeUser } from './active-user.ts';
import { nobody } from './nobody.ts';

const ownLocks: Access = ({ req }) => {
  const user = activeUser(req);
  return user !== null && { 'user.value': { equals: user.id } };
};

/**
 * Every active user sees who is editing what. A user who must first replace a one-time password sees no
 * locks, but is not refused: the admin asks for locks on every page and would open no page after a refusal.
 */
const anyLock: Access = ({ req }) =>
  activeUser(req) !== null || (req.user !== null && { id: { exists: false } });

/** A lock keeps its user and its record. */
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
 * Users may change or remove only their own locks. Requests cannot create locks: the form creates them for
 * users who may edit (`lock-for-editors.ts`). By default Payload lets any account lock any record and remove
 * any lock.
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
