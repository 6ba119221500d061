import L from 'leaflet';
import Supercluster from 'supercluster';
import type { Box } from '#site/subjects/sketch/boxes.ts';
import type { View } from '#site/subjects/sketch/view.ts';
import type { MapPlace } from '#site/subjects/stations/map-data.ts';
import { layOutNames } from './lay-out-names.ts';
import { openPopup } from './open-popup.ts';

type Feature = ReturnType<Supercluster<{ place: MapPlace }>['getClusters']>[number];

/** Places closer than this, in pixels, are combined into a cluster. */
const RADIUS = 46;
/** Zoom level from which places are never combined. */
const ALONE = 17;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-90, 0],
  ArrowRight: [90, 0],
  ArrowUp: [0, -90],
  ArrowDown: [0, 90],
};

/** The markers of a map. */
export interface PlaceMarkers {
  /** Shows these places and no others. */
  show(places: readonly MapPlace[]): void;
  /**
   * Places each name where it covers no other marker or name. Returns the covered rectangles in view pixels.
   */
  layOutNames(view: View): Box[];
  remove(): void;
}

/** A marker that works as a button: click, touch, Enter and space. */
function makeMarker(
  key: string,
  at: L.LatLngExpression,
  icon: L.DivIcon,
  label: string,
  press: (marker: L.Marker) => void,
): L.Marker {
  const marker = L.marker(at, { icon, keyboard: true, riseOnHover: true, alt: '' });
  marker.on('add', () => {
    const element = marker.getElement();
    element?.setAttribute('aria-label', label);
    element?.setAttribute('data-key', key);
  });
  marker.on('click', () => press(marker));
  marker.on('keydown', ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    press(marker);
  });
  return marker;
}

function placeIcon({ name, level }: MapPlace): L.DivIcon {
  const html = document.createElement('span');
  html.className = 'pin';
  const label = document.createElement('span');
  label.className = 'pin-name';
  label.textContent = name;
  html.append(label);
  return L.divIcon({ html, className: `map-place ${level}`, iconSize: [44, 44] });
}

/** Shows places as markers. Near places become one marker with their number; pressing it zooms in. */
export function placeMarkers(map: L.Map, all: readonly MapPlace[]): PlaceMarkers {
  const layer = L.layerGroup().addTo(map);
  const markers = new Map<string, L.Marker>();
  let index = clusterOf(all);

  function clusterOf(places: readonly MapPlace[]): Supercluster<{ place: MapPlace }> {
    return new Supercluster<{ place: MapPlace }>({ radius: RADIUS, maxZoom: ALONE - 1, extent: 256 }).load(
      places.map((place) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
        properties: { place },
      })),
    );
  }

  function zoomInto(id: number, at: L.LatLngExpression): void {
    const zoom = Math.min(index.getClusterExpansionZoom(id), map.getMaxZoom());
    // The pressed cluster disappears, so the focus moves to the first of its places.
    const [first] = index.getLeaves(id, 1);
    map.once('moveend', () => {
      const { place } = first?.properties ?? {};
      const marker = place && markers.get(place.slug);
      (marker?.getElement() ?? map.getContainer()).focus({ preventScroll: true });
    });
    map.setView(at, Math.max(zoom, map.getZoom() + 1));
  }

  function markerOf(feature: Feature, key: string): L.Marker {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const at: L.LatLngTuple = [latitude, longitude];
    const { properties } = feature;
    if ('place' in properties) {
      const { place } = properties;
      return makeMarker(key, at, placeIcon(place), place.name, (marker) => openPopup(map, marker, place));
    }
    const count = properties.point_count;
    const id = properties.cluster_id;
    const icon = L.divIcon({ html: String(count), className: 'map-cluster', iconSize: [44, 44] });
    return makeMarker(key, at, icon, `${count} 处阵地，放大`, () => zoomInto(id, at));
  }

  function update(): void {
    const view = map.getBounds().pad(0.3);
    const features = index.getClusters(
      [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()],
      Math.round(map.getZoom()),
    );
    const wanted = new Map(
      features.map((feature) => {
        const { properties } = feature;
        return [
          'place' in properties ? properties.place.slug : `cluster-${properties.cluster_id}`,
          feature,
        ] as const;
      }),
    );
    for (const [key, marker] of markers) {
      if (wanted.has(key)) continue;
      layer.removeLayer(marker);
      markers.delete(key);
    }
    for (const [key, feature] of wanted) {
      if (markers.has(key)) continue;
      const marker = markerOf(feature, key);
      markers.set(key, marker);
      layer.addLayer(marker);
    }
  }

  /** Leaflet's keys do not work while a marker has the focus, so these keys are passed on to the map. */
  function pan(event: KeyboardEvent): void {
    const by = PANS[event.key];
    const isMarker =
      event.target instanceof Element && event.target.classList.contains('leaflet-marker-icon');
    if (!isMarker) return;
    if (by) map.panBy([by[0], by[1]]);
    else if (event.key === '+' || event.key === '=') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const container = map.getContainer();
  container.addEventListener('keydown', pan);
  map.on('moveend', update);

  return {
    layOutNames: (view) => layOutNames(view, [...markers.values()]),
    show(places) {
      index = clusterOf(places);
      layer.clearLayers();
      markers.clear();
      update();
    },
    remove() {
      container.removeEventListener('keydown', pan);
      map.off('moveend', update);
      layer.remove();
    },
  };
}
