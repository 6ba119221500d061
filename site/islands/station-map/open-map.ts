/**
 * The interactive map of all stations: sketch below, clusters and places on top; fully usable by keyboard.
 */
import L from 'leaflet';
import type { MapData } from '#site/subjects/stations/map-data.ts';
import { STATIONS_FILTERED } from '../station-list.ts';
import { placeMarkers } from './place-markers.ts';
import { SketchLayer } from './sketch-layer.ts';

/** Zoom levels beyond the view of the whole town. */
const LEVELS = 4;

/** An open map. */
export interface OpenMap {
  /** Moves the keyboard focus to the map. */
  focus(): void;
  /** Removes the map from the page and frees its resources. */
  remove(): void;
}

function slugsOf(event: Event): ReadonlySet<string> | null {
  return event instanceof CustomEvent && event.detail instanceof Set ? event.detail : null;
}

/** Opens the map in an element that already has a size. */
export function openMap(element: HTMLElement, data: MapData): OpenMap {
  const bounds = L.latLngBounds(data.places.map(({ latitude, longitude }) => [latitude, longitude]));
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    fadeAnimation: !isCalm,
    zoomAnimation: !isCalm,
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.5,
    keyboardPanDelta: 90,
    // Until the map has the focus, the wheel scrolls the page.
    scrollWheelZoom: false,
  });
  L.control.zoom({ zoomInTitle: '放大', zoomOutTitle: '缩小', position: 'topright' }).addTo(map);
  map.fitBounds(bounds, { padding: [48, 48], maxZoom: 16 });
  const whole = map.getZoom();
  map.setMinZoom(Math.floor(whole - 1));
  map.setMaxZoom(Math.min(18, Math.ceil(whole) + LEVELS));
  map.setMaxBounds(bounds.pad(0.6));

  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', '阵地地图：方向键移动，加减号缩放，Tab 键走到各处阵地，回车键打开');
  // Markers first: they must be updated before the sketch asks which areas their names cover.
  const markers = placeMarkers(map, data.places);
  const sketch = new SketchLayer(data.sketch, (view) => markers.layOutNames(view));
  const show = (slugs: ReadonlySet<string | undefined>) => {
    markers.show(data.places.filter(({ slug }) => slugs.has(slug)));
    sketch.redraw();
  };

  const filter = (event: Event) => {
    const slugs = slugsOf(event);
    if (slugs) show(slugs);
  };
  const useWheel = () => map.scrollWheelZoom.enable();
  const leaveWheel = () => map.scrollWheelZoom.disable();
  document.addEventListener(STATIONS_FILTERED, filter);
  map.on('focus', useWheel);
  map.on('blur', leaveWheel);
  const shown = [...document.querySelectorAll<HTMLElement>('.finder .place')].filter((place) =>
    place.checkVisibility(),
  );
  const slugs = new Set(shown.map((place) => place.dataset['slug']));
  markers.show(slugs.size > 0 ? data.places.filter(({ slug }) => slugs.has(slug)) : data.places);
  sketch.addTo(map);

  return {
    focus: () => element.focus({ preventScroll: true }),
    remove: () => {
      document.removeEventListener(STATIONS_FILTERED, filter);
      markers.remove();
      map.remove();
    },
  };
}
