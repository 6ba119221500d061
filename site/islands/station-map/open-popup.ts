import L from 'leaflet';
import type { MapPlace } from '#site/subjects/stations/map-data.ts';
import { phoneLink } from '#site/subjects/stations/phone-link.ts';
import { decodeOpening } from '#site/subjects/stations/opening-code.ts';
import { openingState, openingWords, openingMoment } from '#site/subjects/stations/opening-hours.ts';

function anchor(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

/** Opens the details of a place next to its marker. The link to its page comes first and gets the focus. */
export function openPopup(map: L.Map, marker: L.Marker, place: MapPlace): void {
  const now = openingMoment(Date.now());
  const words = openingWords(openingState(decodeOpening(place.opening), now), now);
  const content = document.createElement('div');
  content.className = 'map-popup';
  const name = anchor(place.href, place.name);
  name.className = 'map-popup-name';
  const state = document.createElement('span');
  state.dataset['tone'] = words.tone;
  state.textContent = `${words.state} · ${words.next}`;
  content.append(name, state);
  if (place.phone !== null) content.append(anchor(phoneLink(place.phone), place.phone));

  const popup = L.popup({
    content,
    offset: [0, -12],
    closeButton: false,
    minWidth: 180,
    autoPanPadding: [24, 24],
  });
  popup.setLatLng(marker.getLatLng());
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    popup.close();
    marker.getElement()?.focus({ preventScroll: true });
  };
  content.addEventListener('keydown', close);
  popup.openOn(map);
  // Waits until the key event that opened the popup is over; otherwise that key would follow the link.
  setTimeout(() => name.focus({ preventScroll: true }));
}
