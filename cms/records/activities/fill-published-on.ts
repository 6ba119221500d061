import type { CollectionBeforeChangeHook } from 'payload';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** Notes the day on which a story was first published, unless a day was entered. */
export const fillPublishedOn: CollectionBeforeChangeHook = ({ data }) => {
  const story = recordOf(data.story);
  if (data._status !== 'published' || !story.body || story.publishedOn) return data;
  return { ...data, story: { ...story, publishedOn: dayAtNoon(new Date()) } };
};
