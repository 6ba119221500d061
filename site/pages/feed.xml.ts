import { pagePath } from '#content/schema/pages.ts';
import type { APIRoute } from 'astro';
import { absoluteUrl } from '#site/dataset/absolute-url.ts';
import { allStories } from '#site/subjects/activities/stories.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { rssXml } from '#site/subjects/activities/feed.ts';
import { textExcerpt } from '#site/words/text-excerpt.ts';

/** Number of stories in the feed. */
const LENGTH = 30;

/** `/feed.xml`: the latest stories as RSS 2.0. */
export const GET: APIRoute = () => {
  const dataset = getDataset();
  const { settings } = dataset;
  const xml = rssXml({
    title: `${settings.siteTitle} · 活动报道`,
    description: settings.tagline || `${settings.townName}文明实践活动的最新报道`,
    homeUrl: absoluteUrl('/'),
    feedUrl: absoluteUrl('/feed.xml'),
    items: allStories(dataset)
      .slice(-LENGTH)
      .toReversed()
      .map((activity) => ({
        title: activity.title,
        url: absoluteUrl(pagePath('activities', activity)),
        description: activity.summary || textExcerpt(activity.story.body, 120),
        author: activity.story.author,
        category: dataset.categories.get(activity.categoryId).name,
        publishedOn: activity.story.publishedOn,
      })),
  });
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
