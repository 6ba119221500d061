import type { CollectionSlug } from 'payload';

/** Paths of the fields whose words people write and everybody reads, by collection; lists are walked through. */
export const publicTexts: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: [
    'title',
    'place',
    'plan',
    'cancelReason',
    'summary',
    'story.body',
    'story.photos.caption',
    'story.author',
  ],
  categories: ['name', 'description'],
  documents: ['title', 'summary', 'body'],
  facilities: ['name', 'description'],
  indicators: ['name', 'definition'],
  media: ['alt', 'credit'],
  needs: ['title', 'description', 'result'],
  projects: ['name', 'summary', 'audience', 'schedule', 'howToApply', 'mechanism', 'introduction'],
  rewards: ['name', 'description'],
  stations: [
    'name',
    'introduction',
    'directions',
    'hoursNote',
    'exceptions.reason',
    'accessNote',
    'services',
  ],
  teams: ['name', 'slogan', 'introduction'],
  villages: ['name', 'introduction'],
};
