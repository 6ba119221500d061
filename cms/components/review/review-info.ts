import type { GateFinding } from '../../gate/gate-finding.ts';

/** What `GET /api/activities/:id/review` answers. */
export interface ReviewInfo {
  state: string;
  stateName: string;
  /** Whether a version of the record is on the site. */
  isLive: boolean;
  levels: number;
  /** `updatedAt` of the newest version. */
  seen: string;
  returnReason: string;
  /** What the gate finds in the newest version; empty for one that is live. */
  findings: GateFinding[];
  actions: { action: string; label: string; needsReason: boolean }[];
  steps: { key: string; action: string; to: string; name: string; at: string; remark: string }[];
}
