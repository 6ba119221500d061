import { appealsToAnswer } from './tasks/appeals-to-answer.ts';
import { failedRelease } from './tasks/failed-release.ts';
import { heldWithoutFigures } from './tasks/held-without-figures.ts';
import { hoursUnchecked } from './tasks/hours-unchecked.ts';
import { claimsToConfirm } from './tasks/claims-to-confirm.ts';
import { needsOverdue } from './tasks/needs-overdue.ts';
import { ordersToTake } from './tasks/orders-to-take.ts';
import { needsToHandle } from './tasks/needs-to-handle.ts';
import { photosWithoutConsent } from './tasks/photos-without-consent.ts';
import { recordsHeld } from './tasks/records-held.ts';
import { redemptionsToHandOut } from './tasks/redemptions-to-hand-out.ts';
import { selfCheckGaps } from './tasks/self-check-gaps.ts';
import { signInsToConfirm } from './tasks/sign-ins-to-confirm.ts';
import { staleStations } from './tasks/stale-stations.ts';
import { stationsToPublish } from './tasks/stations-to-publish.ts';
import { stationsWithoutActivity } from './tasks/stations-without-activity.ts';
import { storiesHandedIn } from './tasks/stories-handed-in.ts';
import { storiesNotHandedIn } from './tasks/stories-not-handed-in.ts';
import { storiesSentBack } from './tasks/stories-sent-back.ts';
import { storiesToReview } from './tasks/stories-to-review.ts';
import { wishesToAnswer } from './tasks/wishes-to-answer.ts';
import type { Desk, FindTask, Task } from './task.ts';

/** In the order of the workbench: tasks that people wait for come before overdue ones. */
const finders: readonly FindTask[] = [
  storiesSentBack,
  storiesHandedIn,
  storiesToReview,
  recordsHeld,
  failedRelease,
  stationsToPublish,
  wishesToAnswer,
  needsToHandle,
  ordersToTake,
  claimsToConfirm,
  signInsToConfirm,
  redemptionsToHandOut,
  appealsToAnswer,
  photosWithoutConsent,
  storiesNotHandedIn,
  heldWithoutFigures,
  needsOverdue,
  stationsWithoutActivity,
  hoursUnchecked,
  staleStations,
  selfCheckGaps,
];

/** All tasks for the user, by roles and stations; empty if everything is done. */
export async function findTasks(desk: Desk): Promise<Task[]> {
  const found = await Promise.all(finders.map((find) => find(desk)));
  return found.filter((task) => task !== null);
}
