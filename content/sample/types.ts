import type { z } from 'zod';
import type { BookedEntry } from '../points/booked-entry.ts';
import type { StockKind } from '../points/stock-kinds.ts';
import type { ActivityState } from '../schema/activity.ts';
import type { NeedChannel, NeedState, wishCosts, wishKinds } from '../schema/need.ts';
import type { OpeningException, OpeningSpan } from '../schema/station.ts';
import type { SketchFeature } from '../schema/sketch.ts';
import type { selfCheckResults } from '../schema/standard.ts';
import type { VolunteerKind } from '../schema/volunteer-kinds.ts';
import type {
  category,
  documentFront,
  facility,
  indicatorSource,
  needSurvey,
  pointsRuleSource,
  project,
  rewardSource,
  settingsSource,
  standardSource,
  station,
  team,
  village,
} from './shapes.ts';

/** Key of a sample record, unique in its table. Other records use it to refer to this record. */
export type Key = string;

/** Key of the picture for lists; null if there is none. */
interface WithCover {
  cover: Key | null;
}

type SampleCategory = z.infer<typeof category>;
export type SampleVillage = z.infer<typeof village>;
export type SampleTeam = z.infer<typeof team> & WithCover;
export type SampleProject = z.infer<typeof project> & WithCover;
export type SampleStandard = z.infer<typeof standardSource>;
export type SamplePointsRule = z.infer<typeof pointsRuleSource>;
export type SampleReward = z.infer<typeof rewardSource> & WithCover;

/** A station with its hours as spans and exceptions, and the day on which they were last checked. */
export type SampleStation = Omit<z.infer<typeof station>, 'hours' | 'checkedDaysAgo' | 'facilities'> & {
  hours: OpeningSpan[];
  exceptions: OpeningException[];
  assuredDate: string;
  /** Keys of pictures, the cover first. */
  pictures: Key[];
};

export type SampleFacility = z.infer<typeof facility> & { station: Key };

/** 志愿者, with an invented name. Private. */
export interface SampleVolunteer {
  key: Key;
  name: string;
  gender: 'female' | 'male';
  birthYear: number;
  kind: VolunteerKind;
  /** Villages that they are the contact of. */
  liaisonVillages: Key[];
  /** Households that a 联户长 looks after; null for others. */
  households: number | null;
  /** Null for staff of the town's own offices. */
  village: Key | null;
  station: Key;
  teams: Key[];
  /** Day of registration, YYYY-MM-DD. */
  registeredOn: string;
  /** How often they come, relative to the others. Not stored; it only shapes the participations. */
  zeal: number;
}

export interface SampleFigures {
  volunteerCount: number;
  serviceHours: number;
  signedHours: number;
  servedCount: number;
}

interface SampleStory {
  /** Markdown, 200–600 characters. */
  body: string;
  photos: { picture: Key; caption: string }[];
  author: string;
  publishedOn: string;
}

type Difficulty = 'normal' | 'hard' | 'special';

export interface SampleActivity {
  /** Also the slug of its page. */
  key: Key;
  title: string;
  state: ActivityState;
  category: Key;
  project: Key | null;
  station: Key;
  /** The main team first. */
  teams: Key[];
  /** Day in Asia/Shanghai, YYYY-MM-DD. */
  day: string;
  /** `HH:mm`. */
  starts: string;
  ends: string;
  place: string;
  plan: string;
  cancelReason: string;
  summary: string;
  cover: Key | null;
  difficulty: Difficulty;
  /** Null until the activity was held. */
  figures: SampleFigures | null;
  story: SampleStory | null;
}

/** One volunteer at one activity. Private. */
export interface SampleParticipation {
  key: Key;
  activity: Key;
  volunteer: Key;
  hours: number;
  role: 'leader' | 'organiser' | 'volunteer';
  difficulty: Difficulty;
  hoursKnownBy: 'signed' | 'recorded';
  /** Times of signing in and out, `YYYY-MM-DDTHH:mm:ss+08:00`; null if staff recorded the hours. */
  signedInAt: string | null;
  signedOutAt: string | null;
}

export interface SampleNeed {
  /** Number as quoted, XQ<year>-<four digits>. */
  key: Key;
  channel: NeedChannel;
  state: NeedState;
  title: string;
  description: string;
  category: Key;
  village: Key;
  station: Key;
  team: Key | null;
  project: Key | null;
  activity: Key | null;
  submittedOn: string;
  acceptedOn: string | null;
  dispatchedOn: string | null;
  startedOn: string | null;
  doneOn: string | null;
  ratedOn: string | null;
  result: string;
  rating: number | null;
  /** The need that it was merged into: it asks for the same. */
  mergedInto: Key | null;
  /** Private: why it was refused. */
  refusalReason: string;
  /** Private: an invented name. */
  personName: string;
  /** A picture of what was done; null if there is none. */
  photo: { picture: Key; caption: string } | null;
  /** For micro-wishes that were published in a batch. */
  wish: SampleWish | null;
}

/** What a micro-wish takes, and who claimed it. */
interface SampleWish {
  kind: keyof typeof wishKinds;
  cost: keyof typeof wishCosts;
  batch: string;
  isOpen: boolean;
  /** `person` or `firm` without a name, else the name that may be public; null if nobody claimed it. */
  claim: string | null;
}

type SampleNeedSurvey = z.infer<typeof needSurvey>;

export type SampleIndicator = Omit<z.infer<typeof indicatorSource>, 'owner' | 'values'> & {
  key: Key;
  team: Key | null;
  project: Key | null;
  value: number;
  asOf: string;
};

/** An account: a volunteer or a household, by key. */
export type SampleAccount = { volunteer: Key; household: null } | { volunteer: null; household: Key };

/** 家庭 with an account of its own. Private. */
export interface SampleHousehold {
  key: Key;
  name: string;
  village: Key;
  /** Members who are volunteers. */
  members: Key[];
}

/** An entry of the ledger of points. Keys refer to other records by their sample keys. */
export type SamplePointsEntry = Omit<BookedEntry, 'account' | 'service'> & {
  owner: SampleAccount;
  /** `YYYY-MM-DDTHH:mm:ss+08:00`. */
  at: string;
  participation: Key | null;
  redemption: Key | null;
  /** Named item of the rule, and how often. */
  item: string | null;
  times: number | null;
};

export interface SampleRedemption {
  key: Key;
  /** Number of the printed slip. */
  slipNumber: string;
  volunteer: Key;
  reward: Key;
  quantity: number;
  /** Points deducted, in tenths; 0 for an eligibility. */
  tenths: number;
  state: 'reserved' | 'handed' | 'cancelled';
  at: string;
  /** Last day to fetch it, YYYY-MM-DD. */
  fetchBy: string;
  handledBy: string;
  remark: string;
}

/** An entry of the ledger of stock. */
export interface SampleStockEntry {
  key: Key;
  reward: Key;
  number: number;
  kind: StockKind;
  quantity: number;
  left: number;
  at: string;
  reason: string;
  redemption: Key | null;
}

export interface SampleSelfCheck {
  key: Key;
  station: Key;
  standard: Key;
  item: string;
  checkedOn: string;
  result: keyof typeof selfCheckResults;
  /** Private: what is missing and when it will be fixed; empty if the item is met. */
  note: string;
}

export type SampleDocument = z.infer<typeof documentFront> & { key: Key; issuedOn: string; body: string };

type SampleSettings = Omit<z.infer<typeof settingsSource>, 'reviewers' | 'map'> & {
  introduction: string;
  wishHowTo: string;
  map: { latitude: number; longitude: number; zoom: number; sketch: SketchFeature[] };
};

/** The whole sample town. Records refer to each other by key. */
export interface SampleTown {
  /** The day for which it was made, YYYY-MM-DD. */
  today: string;
  settings: SampleSettings;
  /** Reviewers of the three review levels, as in the by-line. */
  reviewers: { level: number; name: string }[];
  categories: SampleCategory[];
  villages: SampleVillage[];
  stations: SampleStation[];
  facilities: SampleFacility[];
  teams: SampleTeam[];
  volunteers: SampleVolunteer[];
  projects: SampleProject[];
  activities: SampleActivity[];
  participations: SampleParticipation[];
  needs: SampleNeed[];
  needSurveys: SampleNeedSurvey[];
  indicators: SampleIndicator[];
  pointsRules: SamplePointsRule[];
  pointsEntries: SamplePointsEntry[];
  rewards: SampleReward[];
  redemptions: SampleRedemption[];
  stockEntries: SampleStockEntry[];
  households: SampleHousehold[];
  standards: SampleStandard[];
  selfChecks: SampleSelfCheck[];
  documents: SampleDocument[];
}
