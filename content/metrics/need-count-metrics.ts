import { needsMerged } from './needs-merged.ts';
import { needsOpen } from './needs-open.ts';
import { needsReceived } from './needs-received.ts';
import { needsRefused } from './needs-refused.ts';
import { needsSetAside } from './needs-set-aside.ts';
import { needsValid } from './needs-valid.ts';
import { needsWaiting } from './needs-waiting.ts';
import { validNeedsAnswered } from './valid-needs-answered.ts';

/** The figures about all needs, public or not, by key. */
export const needCountMetrics = {
  needsReceived,
  needsValid,
  validNeedsAnswered,
  needsOpen,
  needsWaiting,
  needsSetAside,
  needsMerged,
  needsRefused,
} as const;
