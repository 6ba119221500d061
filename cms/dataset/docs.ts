import type { Config } from '#cms/payload-types.ts';

/** A stored record of a collection, relations as identifiers or records. */
export type Doc<S extends keyof Config['collections']> = Config['collections'][S];
