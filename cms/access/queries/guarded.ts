import type { SanitizedConfig } from 'payload';
import { clampReads } from '../clamp-reads.ts';
import { guardData, guardSettings } from './guard-data.ts';
import { guardQueries } from './guard-queries.ts';

/** Adds the checks of queries and data and the read limit to every collection, including Payload's own. */
export function guarded(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.beforeOperation = [guardQueries, guardData, clampReads, ...(hooks.beforeOperation ?? [])];
  }
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [guardSettings, ...(hooks.beforeOperation ?? [])];
  return config;
}
