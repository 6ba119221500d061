/** All that a figure can hold, for `Pose.nearHolds` and `Pose.farHolds`. */
export * from './held.ts';
export * from './held-paper.ts';
export * from './held-tools.ts';
