import type { Dataset } from './dataset.ts';

/** The record that a page is about. */
export interface PageRecord {
  readonly table: string;
  readonly row: string;
  readonly title: string;
}

/** The record that a page is about, so that a fault of the page can be put right; null for pages that list many. */
export function recordAt(dataset: Dataset, url: string): PageRecord | null {
  const [, family, slug = ''] = url.split('/');
  const named = (table: string, row: { id: string; name: string } | undefined) =>
    row ? { table, row: row.id, title: row.name } : null;
  const titled = (table: string, row: { id: string; title: string } | undefined) =>
    row ? { table, row: row.id, title: row.title } : null;
  switch (family) {
    case 'activities':
      return titled(family, dataset.activities.bySlug(slug.replace(/\.ics$/, '')));
    case 'documents':
      return titled(family, dataset.documents.bySlug(slug));
    case 'projects':
      return named(family, dataset.projects.bySlug(slug));
    case 'stations':
      return named(family, dataset.stations.bySlug(slug));
    case 'teams':
      return named(family, dataset.teams.bySlug(slug));
    case 'wishes':
      return titled('needs', dataset.needs.where('code', slug.toUpperCase())[0]);
    default:
      return null;
  }
}
