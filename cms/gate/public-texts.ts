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
  documents: ['title', 'issuer', 'summary', 'body'],
  facilities: ['name', 'description'],
  indicators: ['name', 'unit', 'definition'],
  media: ['alt', 'credit'],
  needs: ['title', 'description', 'result'],
  pointsRules: ['version', 'text', 'roles.name', 'difficulties.name'],
  projects: ['name', 'summary', 'audience', 'schedule', 'howToApply', 'mechanism', 'introduction'],
  rewards: ['name', 'unit', 'description', 'exchangePlace'],
  standards: ['name', 'items.name', 'items.requirement'],
  stations: [
    'name',
    'shortName',
    'introduction',
    'directions',
    'hoursNote',
    'exceptions.reason',
    'accessNote',
    'services',
  ],
  teams: ['name', 'slogan', 'introduction'],
  villages: ['name', 'introduction', 'groups'],
};

/** Paths of the pictures that everybody sees, by collection. */
export const publicPictures: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: ['story.photos.photo', 'cover'],
  projects: ['cover'],
  rewards: ['cover'],
  stations: ['photos', 'cover'],
  teams: ['cover'],
};

/** Fields in which a place publishes its own number and address, by collection, and those of the town in the settings. */
export const publicContacts: Partial<Record<CollectionSlug, readonly string[]>> = {
  stations: ['phone', 'address'],
};
export const settingsContacts: readonly string[] = ['contactPhone', 'contactAddress', 'contactEmail'];

/** Figures that everybody sees and that the gate may doubt, by collection. */
export const publicFigures: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: ['ledger.volunteerCount', 'ledger.servedCount', 'ledger.serviceHours', 'ledger.signedHours'],
};

/** Words of the settings that everybody reads; the town's own numbers and addresses stand in fields of their own. */
export const settingsTexts: readonly string[] = [
  'townName',
  'countyName',
  'siteTitle',
  'tagline',
  'introduction',
  'wishHowTo',
  'sponsor',
];

/** Fields in which those who made a text or a picture sign, by collection: 小王 there is a colleague, not somebody who was helped. */
export const creditFields: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: ['story.author'],
  media: ['credit'],
};
