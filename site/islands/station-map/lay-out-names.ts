import type L from 'leaflet';
import type { Box } from '#site/subjects/sketch/boxes.ts';
import { dotBoxes, placeTags, type PlacedTag } from '#site/subjects/sketch/place-tags.ts';
import { project, type View } from '#site/subjects/sketch/view.ts';

/** Size of a name's characters, pixels, as in `station-map.css`. */
const size = 15;
/** Pixels between a pin and its name, as in `station-map.css`. */
const distance = 4;
/** Half of what a number that stands for several places covers, pixels. */
const clusterReach = 24;

const sideOf = ({ anchor, at, y }: PlacedTag<{ at: readonly [number, number]; text: string }>) =>
  anchor === 'start' ? 'right' : anchor === 'end' ? 'left' : y > at[1] ? 'below' : 'above';

/**
 * Gives each place's name the side on which it covers no other sign or name (`data-side`, for the style sheet); where there is
 * no room the name waits until the place is pointed at. Returns what signs and names cover in the view.
 */
export function layOutNames(view: View, markers: readonly L.Marker[]): Box[] {
  const signs = markers.flatMap((marker) => {
    const element = marker.getElement();
    const { lat, lng } = marker.getLatLng();
    if (!element) return [];
    const at = project(view, lng, lat);
    const name = element.querySelector<HTMLElement>('.pin-name');
    const pin = element.querySelector<HTMLElement>('.pin');
    if (!name || !pin) return [{ element, text: '', isPlace: false, at }];
    const reach = pin.offsetWidth / 2 + distance;
    return [{ element, text: name.textContent, isPlace: true, at, reach, width: name.offsetWidth }];
  });
  const clusters = signs
    .filter(({ isPlace }) => !isPlace)
    .map(({ at: [x, y] }): Box => [x - clusterReach, y - clusterReach, x + clusterReach, y + clusterReach]);
  const places = signs.filter(({ isPlace }) => isPlace);
  const taken = [...clusters];
  const placed = new Map(placeTags(places, size, view, taken).map((tag) => [tag.element, sideOf(tag)]));
  for (const { element } of places) element.dataset['side'] = placed.get(element) ?? 'none';
  return [...taken, ...dotBoxes(places)];
}
