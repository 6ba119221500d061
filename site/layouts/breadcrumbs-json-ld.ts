import { absoluteUrl } from '#site/dataset/absolute-url.ts';
import type { Breadcrumb } from '#site/words/navigation.ts';

/** schema.org description of the way from the home page to a page; the last step is the page itself. */
export const breadcrumbsJsonLd = (steps: readonly Breadcrumb[]): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: '首页', path: '/' }, ...steps].map(({ label, path }: Breadcrumb, n) => ({
    '@type': 'ListItem',
    position: n + 1,
    name: label,
    ...(path === undefined ? {} : { item: absoluteUrl(path) }),
  })),
});
