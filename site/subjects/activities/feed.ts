/** One entry of the feed. */
interface FeedItem {
  readonly title: string;
  /** Absolute URL; also the entry's identifier. */
  readonly url: string;
  readonly description: string;
  readonly author: string;
  readonly category: string;
  /** Day of publication, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly publishedOn: string;
}

/** Content of the feed. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Absolute URL of the home page. */
  readonly homeUrl: string;
  /** Absolute URL of the feed itself. */
  readonly feedUrl: string;
  readonly items: readonly FeedItem[];
}

/** Escapes text for XML and removes characters that XML does not allow. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => ('\t\n\r'.includes(character) ? character : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function rfc822(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().replace('00:00:00 GMT', '00:00:00 +0800');
}

/** An RSS 2.0 document. Its build date is that of the newest entry, so equal content gives equal bytes. */
export function rssXml(feed: Feed): string {
  const newest = feed.items[0];
  const items = feed.items.flatMap((item) => [
    '<item>',
    `<title>${escapeXml(item.title)}</title>`,
    `<link>${escapeXml(item.url)}</link>`,
    `<guid isPermaLink="true">${escapeXml(item.url)}</guid>`,
    `<pubDate>${rfc822(item.publishedOn)}</pubDate>`,
    `<dc:creator>${escapeXml(item.author)}</dc:creator>`,
    `<category>${escapeXml(item.category)}</category>`,
    `<description>${escapeXml(item.description)}</description>`,
    '</item>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    `<title>${escapeXml(feed.title)}</title>`,
    `<link>${escapeXml(feed.homeUrl)}</link>`,
    `<description>${escapeXml(feed.description)}</description>`,
    '<language>zh-cn</language>',
    ...(newest ? [`<lastBuildDate>${rfc822(newest.publishedOn)}</lastBuildDate>`] : []),
    `<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
