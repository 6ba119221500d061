/** Updates every `[data-opening]` of the page each minute, by the clock of Asia/Shanghai. */
import { inSeason } from '#content/season/in-season.ts';
import { decodeOpening } from '#site/subjects/stations/opening-code.ts';
import { weekdayOf } from '#site/words/dates.ts';
import { openingState, openingWords, openingMoment } from '#site/subjects/stations/opening-hours.ts';

/** Milliseconds per minute. */
const MINUTE = 60_000;
/** Event on the document after each update, for lists that filter by it. */
export const OPENING_UPDATED = 'opening-updated';

/** Writes only if the text changed, because otherwise a screen reader would read it every minute. */
function write(label: HTMLElement, selector: string, text: string): void {
  const element = label.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
}

/** Marks today in the tables of the week, and the exceptions valid today. */
function markToday(day: string): void {
  const weekday = String(weekdayOf(day));
  const exceptions = [...document.querySelectorAll<HTMLElement>('[data-from][data-to]')];
  for (const element of exceptions) {
    const { from = '', to = '' } = element.dataset;
    setCurrent(element, from <= day && day <= to);
  }
  // On a day with an exception, the regular hours of the weekday would be wrong.
  const differs = exceptions.some((element) => element.hasAttribute('aria-current'));
  for (const row of document.querySelectorAll<HTMLElement>('[data-weekday]')) {
    const [from = '', to = ''] =
      row.closest<HTMLElement>('[data-season]')?.dataset['season']?.split('~') ?? [];
    const isIn = inSeason(from === '' ? null : { from, to }, day);
    setCurrent(row, !differs && isIn && row.dataset['weekday'] === weekday);
  }
}

function setCurrent(element: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) element.setAttribute('aria-current', 'date');
  else element.removeAttribute('aria-current');
}

function update(): void {
  const now = openingMoment(Date.now());
  for (const element of document.querySelectorAll<HTMLElement>('[data-opening]')) {
    const state = openingState(decodeOpening(element.dataset['opening'] ?? ''), now);
    const words = openingWords(state, now);
    element.toggleAttribute('data-open', state.kind === 'open');
    const label = element.querySelector<HTMLElement>('.state');
    if (!label) continue;
    write(label, '.now', words.state);
    write(label, '.next', words.next);
    label.dataset['kind'] = state.kind;
    label.dataset['tone'] = words.tone;
    label.hidden = false;
  }
  markToday(now.day);
  document.dispatchEvent(new CustomEvent(OPENING_UPDATED));
}

function updateEachMinute(): void {
  update();
  setTimeout(updateEachMinute, MINUTE - (Date.now() % MINUTE) + 50);
}

updateEachMinute();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) update();
});
