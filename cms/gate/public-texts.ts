import type { CollectionSlug } from 'payload';

/** Paths of the fields with public text written by users, by collection. They cover every item of a list. */
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
  needSurveys: ['name', 'notice', 'contact'],
  needs: ['title', 'description', 'result', 'wish.batch', 'wish.claimedBy', 'photos.caption'],
  pointsRules: [
    'version',
    'text',
    'roles.name',
    'difficulties.name',
    'items.group',
    'items.name',
    'items.per',
  ],
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

/** Paths of the public pictures, by collection. */
export const publicPictures: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: ['story.photos.photo', 'cover'],
  needs: ['photos.photo'],
  projects: ['cover'],
  rewards: ['cover'],
  stations: ['photos', 'cover'],
  teams: ['cover'],
};

/**
 * Fields in which a place publishes its own number and address, by collection. Below, the fields of the town
 * in the settings.
 */
export const publicContacts: Partial<Record<CollectionSlug, readonly string[]>> = {
  stations: ['phone', 'address'],
};
export const settingsContacts: readonly string[] = ['contactPhone', 'contactAddress', 'contactEmail'];

/** Public figures that the gate may doubt, by collection. */
export const publicFigures: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: ['ledger.volunteerCount', 'ledger.servedCount', 'ledger.serviceHours', 'ledger.signedHours'],
};

/** Public texts of the settings. The town's own numbers and addresses have separate fields. */
export const settingsTexts: readonly string[] = [
  'townName',
  'countyName',
  'siteTitle',
  'tagline',
  'introduction',
  'wishHowTo',
  'sponsor',
];

/**
 * Fields that name the author of a text or picture, by collection. There, 小王 is a colleague and not a
 * person who was helped.
 */
export const creditFields: Partial<Record<CollectionSlug, readonly string[]>> = {
  activities: ['story.author'],
  media: ['credit'],
  // By consent; a claimant is no person who was helped.
  needs: ['wish.claimedBy'],
};
