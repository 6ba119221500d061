import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Achievements, type AchievementsProps } from './Achievements.tsx';
import { ACHIEVEMENTS_DATA_ID, ACHIEVEMENTS_ID } from './ids.ts';

const element = document.getElementById(ACHIEVEMENTS_ID);
const data = document.getElementById(ACHIEVEMENTS_DATA_ID)?.textContent;

/** Brings the built figures to life, when the browser has nothing better to do. */
function hydrate(): void {
  if (!element || !data) return;
  // Written by the page itself from the same type.
  const props: AchievementsProps = JSON.parse(data);
  hydrateRoot(element, createElement(Achievements, props));
}

// Safari has no requestIdleCallback.
if ('requestIdleCallback' in window) requestIdleCallback(hydrate);
else setTimeout(hydrate, 200);
