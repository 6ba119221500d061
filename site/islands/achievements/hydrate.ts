import { createElement, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Achievements, type AchievementsProps } from './Achievements.tsx';
import { ACHIEVEMENTS_DATA_ID, ACHIEVEMENTS_ID } from './ids.ts';

const element = document.getElementById(ACHIEVEMENTS_ID);
const data = document.getElementById(ACHIEVEMENTS_DATA_ID)?.textContent;

/** Hydrates the built charts when the browser is idle. */
function hydrate(): void {
  if (!element || !data) return;
  // The page itself wrote this data, from the same type.
  const props: AchievementsProps = JSON.parse(data);
  // In a transition React works in slices of milliseconds, so a slow phone still responds to touch.
  startTransition(() => {
    hydrateRoot(element, createElement(Achievements, props));
  });
}

// Safari has no requestIdleCallback.
if ('requestIdleCallback' in window) requestIdleCallback(hydrate);
else setTimeout(hydrate, 200);
