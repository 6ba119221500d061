/**
 * Script of the station list. Shows the controls that need a script, counts the filtered stations, hides
 * empty villages, and keeps the filters in the URL, so that they can be shared and survive going back.
 */
import { OPENING_UPDATED } from './open-now.ts';

/** Event on the document with the slugs of the stations shown. */
export const STATIONS_FILTERED = 'stations-filtered';

function start(finder: Element, form: HTMLFormElement): void {
  const villages = [...finder.querySelectorAll<HTMLElement>('.village')];
  const places = [...finder.querySelectorAll<HTMLElement>('.place')];
  const output = form.querySelector('output');
  const clear = form.querySelector<HTMLElement>('.clear');
  const none = finder.querySelector<HTMLElement>('.none');

  function count(): void {
    for (const village of villages) village.removeAttribute('data-empty');
    const shown = places.filter((place) => place.checkVisibility());
    for (const village of villages) {
      village.toggleAttribute('data-empty', !shown.some((place) => village.contains(place)));
    }
    const text =
      shown.length === places.length ? `共 ${places.length} 处` : `符合条件的有 ${shown.length} 处`;
    if (output && output.textContent !== text) output.textContent = text;
    if (none) none.hidden = shown.length > 0;
    if (clear) clear.hidden = shown.length === places.length && location.search === '';
    document.dispatchEvent(
      new CustomEvent(STATIONS_FILTERED, { detail: new Set(shown.map((place) => place.dataset['slug'])) }),
    );
  }

  function writeAddress(): void {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') query.append(name, String(value));
    history.replaceState(
      null,
      '',
      `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
    );
    count();
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const input of form.querySelectorAll('input')) {
      input.checked =
        query.getAll(input.name).includes(input.value) || (input.value === '' && !query.get('level'));
    }
    const details = form.querySelector('details');
    if (details && query.has('facility')) details.open = true;
  }

  for (const element of form.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
  readAddress();
  form.addEventListener('change', writeAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The event fires before the fields are cleared.
  form.addEventListener('reset', () => setTimeout(writeAddress));
  document.addEventListener(OPENING_UPDATED, count);
  addEventListener('hashchange', count);
  count();
}

const finder = document.querySelector('.finder');
const form = finder?.querySelector('form');
if (finder && form) start(finder, form);
