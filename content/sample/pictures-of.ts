import { z } from 'zod';
import { readObject } from './read-source.ts';
import type { Key } from './types.ts';

const several = z.record(z.string(), z.array(z.string()).min(1));
const single = z.record(z.string(), z.string());

const shape = z.strictObject({ stations: several, projects: several, teams: single, rewards: single });

/** Reads from pictures.yaml which drawings belong to which records: keys of records → keys of pictures. */
export function readPicturesOf(): {
  stations: Record<Key, Key[]>;
  projects: Record<Key, Key[]>;
  teams: Record<Key, Key>;
  rewards: Record<Key, Key>;
} {
  return readObject('pictures.yaml', shape);
}
