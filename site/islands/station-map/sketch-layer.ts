import L from 'leaflet';
import type { SketchFeature } from '#content/schema/sketch.ts';
import type { Box } from '#site/subjects/sketch/boxes.ts';
import { drawSketch } from '#site/subjects/sketch/draw-sketch.ts';
import type { View } from '#site/subjects/sketch/view.ts';

/** Share of the view size drawn beyond each edge, so that dragging the map shows no gap. */
const MARGIN = 0.4;

/** The town's sketch as a map layer. Redrawn for each position and zoom, so text keeps its size. */
export class SketchLayer extends L.Layer {
  readonly #features: readonly SketchFeature[];
  readonly #taken: (view: View) => Box[];
  readonly #svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  #origin = L.latLng(0, 0);
  #zoom = 0;

  /** `taken` returns the rectangles of markers and their names; the sketch puts no names under them. */
  constructor(features: readonly SketchFeature[], taken: (view: View) => Box[]) {
    super();
    this.#features = features;
    this.#taken = taken;
    this.#svg.setAttribute('class', 'sketch leaflet-zoom-animated');
    this.#svg.setAttribute('aria-hidden', 'true');
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => this.#draw(),
      viewreset: () => this.#draw(),
      // Leaflet's types do not accept a handler for a more specific event type.
      zoomanim: (event) => this.#follow(event as L.ZoomAnimEvent),
    };
  }

  override onAdd(map: L.Map): this {
    map.getPane('tilePane')?.append(this.#svg);
    this.#draw();
    return this;
  }

  override onRemove(): this {
    this.#svg.remove();
    return this;
  }

  /** Redraws the sketch at the current position. */
  redraw(): void {
    this.#draw();
  }

  #draw(): void {
    const map = this._map;
    const size = map.getSize();
    const margin = size.multiplyBy(MARGIN).round();
    const corner = map.containerPointToLayerPoint(margin.multiplyBy(-1)).round();
    const width = size.x + 2 * margin.x;
    const height = size.y + 2 * margin.y;
    this.#origin = map.layerPointToLatLng(corner);
    this.#zoom = map.getZoom();
    const world = map.project(this.#origin, this.#zoom);
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(height));
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const view = { zoom: this.#zoom, left: world.x, top: world.y, width, height };
    this.#svg.innerHTML = drawSketch(this.#features, view, this.#taken(view));
    L.DomUtil.setPosition(toHtmlElement(this.#svg), corner);
  }

  /** During a zoom animation the drawing scales with the markers. */
  #follow({ zoom, center }: L.ZoomAnimEvent): void {
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#zoom);
    const size = map.getSize();
    const corner = map
      .project(this.#origin, zoom)
      .subtract(map.project(center, zoom))
      .add(size.divideBy(2))
      .subtract(map.containerPointToLayerPoint([0, 0]).multiplyBy(-1));
    L.DomUtil.setTransform(toHtmlElement(this.#svg), corner, scale);
  }
}

/** Leaflet can position SVG elements like HTML elements, but its types do not allow it. */
function toHtmlElement(svg: SVGSVGElement): HTMLElement {
  return svg as unknown as HTMLElement;
}
