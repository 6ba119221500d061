/** A point in pixels, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** A section of the map: zoom level as in web maps (may be a fraction), upper left corner, size in pixels. */
export interface View {
  readonly zoom: number;
  /** World pixels of the left edge at this zoom. */
  readonly left: number;
  /** World pixels of the upper edge at this zoom. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** World pixels of a place at a zoom level (Web Mercator). */
function worldPoint(longitude: number, latitude: number, zoom: number): Point {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [size * (longitude / 360 + 0.5), size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

/** Pixels of a place within a view. */
export function project(view: View, longitude: number, latitude: number): Point {
  const [x, y] = worldPoint(longitude, latitude, view.zoom);
  return [x - view.left, y - view.top];
}

/** A view of the given size with a place at its centre. */
export function centredView(
  longitude: number,
  latitude: number,
  zoom: number,
  width: number,
  height: number,
): View {
  const [x, y] = worldPoint(longitude, latitude, zoom);
  return { zoom, left: x - width / 2, top: y - height / 2, width, height };
}

/** The closest view of the given size that shows all places with a margin; zoom at most `maxZoom`. */
export function fittedView(
  places: readonly Point[],
  width: number,
  height: number,
  margin: number,
  maxZoom = 15,
): View {
  const world = places.map(([longitude, latitude]) => worldPoint(longitude, latitude, 0));
  const xs = world.map(([x]) => x);
  const ys = world.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - 2 * margin) / Math.max(east - west, 1e-9),
    (height - 2 * margin) / Math.max(south - north, 1e-9),
    2 ** maxZoom,
  );
  return {
    zoom: Math.log2(scale),
    left: ((west + east) / 2) * scale - width / 2,
    top: ((north + south) / 2) * scale - height / 2,
    width,
    height,
  };
}
