import type { LinkSurroundings } from './judge-link.ts';

/** What the town knows about people, numbers and words when it looks at a text. */
export interface TextSurroundings extends LinkSurroundings {
  /** Names that must not be public: volunteers without consent, people who asked for or were given something. */
  names: ReadonlySet<string>;
  /** Names that may be public, though they look like or contain one of those. */
  allowed: ReadonlySet<string>;
  /** Telephone numbers, addresses and mailboxes that the town publishes of itself, as written. */
  published: readonly string[];
  /** The town's own list, one word a line. */
  words: readonly string[];
}
