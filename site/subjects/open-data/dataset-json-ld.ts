import { licence } from '#content/open-data/licence.ts';
import type { Settings } from '#content/schema/index.ts';
import { absoluteUrl } from '#site/dataset/absolute-url.ts';

/** A file in which a dataset can be had: its address without the base path, and its MIME type. */
interface Download {
  readonly path: string;
  readonly type: string;
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly downloads: readonly Download[];
  /** `YYYY-MM-DD…`; left out where a page must not change with every publish. */
  readonly modified?: string;
}

/** schema.org description of the open data, or of one table of it. */
export const datasetJsonLd = (
  settings: Settings,
  { name, description, path, downloads, modified }: Described,
): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name,
  description,
  ...(settings.siteUrl === null ? {} : { url: absoluteUrl(path) }),
  license: licence.path,
  inLanguage: 'zh-CN',
  isAccessibleForFree: true,
  ...(modified === undefined ? {} : { dateModified: modified }),
  creator: { '@type': 'GovernmentOrganization', name: settings.sponsor || settings.siteTitle },
  spatialCoverage: { '@type': 'Place', name: `${settings.countyName}${settings.townName}` },
  distribution: downloads.map((one) => ({
    '@type': 'DataDownload',
    encodingFormat: one.type,
    contentUrl: absoluteUrl(one.path),
  })),
});
