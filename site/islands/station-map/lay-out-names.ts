import type L from 'leaflet';
import type { Box } from '#site/subjects/sketch/boxes.ts';
import { dotBoxes, placeTags, type PlacedTag } from '#site/subjects/sketch/place-tags.ts';
import { project, type View } from '#site/subjects/sketch/view.ts';

/** Font size of a name in pixels, as in `station-map.css`. */
const size = 15;
/** Pixels between a pin and its name, as in `station-map.css`. */
const distance = 4;
/** Half the size of a cluster marker in pixels. */
const clusterReach = 24;

const sideOf = ({ anchor, at, y }: PlacedTag<{ at: readonly [number, number]; text: string }>) =>
  anchor === 'start' ? 'right' : anchor === 'end' ? 'left' : y > at[1] ? 'below' : 'above';

/**
 * Places each name on a side where it covers no other marker or name (`data-side`, for the style sheet). If
 * there is no room, the name appears only on hover or focus. Returns the rectangles covered by markers and
 * names.
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
