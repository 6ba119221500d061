/** Response of `GET /api/activities/:id/review`. */
export interface ReviewInfo {
  state: string;
  stateName: string;
  /** Whether a version of the record is on the site. */
  isLive: boolean;
  levels: number;
  /** `updatedAt` of the newest version. */
  seen: string;
  returnReason: string;
  /** Whether the user may change the record or review it. */
  mayEdit: boolean;
  actions: { action: string; label: string; needsReason: boolean }[];
  steps: { key: string; action: string; to: string; name: string; at: string; remark: string }[];
}
