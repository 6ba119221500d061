import type { LinkSurroundings } from './judge-link.ts';

/** What the town knows about people, numbers and words when it checks a text. */
export interface TextSurroundings extends LinkSurroundings {
  /** Names that must not be published: volunteers without consent, people who asked for or got something. */
  names: ReadonlySet<string>;
  /** Names that may be published, although they look like or contain one of `names`. */
  allowed: ReadonlySet<string>;
  /** Telephone numbers, addresses and mailboxes that the town itself publishes, as written. */
  published: readonly string[];
  /** The town's own list, one word per line. */
  words: readonly string[];
}
