import type { AdminViewServerProps } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';
import { settings } from '#cms/env/env.ts';
import { ReleasesPanel } from './ReleasesPanel.tsx';
import { newestReleases } from './releases-shown.ts';
import './releases.css';

/** 发布记录: the live release, a running publish, releases for rollback, and why a publish failed. */
export async function ReleasesView({ payload, user }: Pick<AdminViewServerProps, 'payload' | 'user'>) {
  const { docs } = await payload.find({
    collection: 'releases',
    ...newestReleases,
    overrideAccess: false,
    user,
  });
  return (
    <ReleasesPanel
      releases={docs}
      admin={payload.config.routes.admin}
      site={settings.basePath}
      canDecide={hasRole({ user: user ?? null }, 'administrator', 'editor')}
    />
  );
}
