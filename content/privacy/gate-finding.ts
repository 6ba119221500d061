import { findingKinds } from './finding-kinds.ts';
import type { Finding } from './finding.ts';

/** A finding with the Chinese names that users see. */
export interface GateFinding extends Finding {
  /** Chinese name of the field, e.g. `报道 › 正文`. */
  fieldLabel: string;
  /** Chinese name of what was found. */
  kindLabel: string;
}

/** Describes a finding in one line: where it is, what it is, and what to do. */
export function describeFinding({ fieldLabel, kindLabel, match, advice }: GateFinding): string {
  return `“${fieldLabel}”里有${kindLabel}${match === '' ? '' : `（${match}）`}：${advice}`;
}

/** Adds the Chinese names to a finding. */
export function named(finding: Finding, fieldLabel: string): GateFinding {
  return { ...finding, fieldLabel, kindLabel: findingKinds[finding.kind].label };
}
