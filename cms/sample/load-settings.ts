import type { Loading } from './loading.ts';

/** The town and its site, marked as a sample. */
export async function loadSettings({ payload, town }: Loading): Promise<void> {
  await payload.updateGlobal({
    slug: 'siteSettings',
    data: town.settings,
    depth: 0,
    overrideAccess: true,
    context: { skipPublish: true },
  });
}
