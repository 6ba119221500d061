import type { SanitizedConfig } from 'payload';
import { clampReads } from '../clamp-reads.ts';
import { guardData, guardSettings } from './guard-data.ts';
import { guardQueries } from './guard-queries.ts';

/** Has every collection look at what requests ask by, and bound what they read, Payload's own collections too. */
export function guarded(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.beforeOperation = [guardQueries, guardData, clampReads, ...(hooks.beforeOperation ?? [])];
  }
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [guardSettings, ...(hooks.beforeOperation ?? [])];
  return config;
}
