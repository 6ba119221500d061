/** `<station-map>`: a static drawing. Its button loads Leaflet and replaces it with an interactive map. */
import leafletStyle from 'leaflet/dist/leaflet.css?url';
import mapStyle from './station-map/station-map.css?url';
import type { MapData } from '#site/subjects/stations/map-data.ts';
import type { OpenMap } from './station-map/open-map.ts';

/** Loads a style sheet. A normal import would load it on every visit of the page. */
function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = href;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(href)));
    document.head.append(element);
  });
}

class StationMap extends HTMLElement {
  #map: OpenMap | null = null;
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const ask = this.querySelector<HTMLElement>('.ask');
    const button = ask?.querySelector('button');
    if (!ask || !button) return;
    ask.hidden = false;
    button.addEventListener('click', () => void this.#open(button), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#map?.remove();
    this.#map = null;
  }

  async #open(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent;
    button.disabled = true;
    button.textContent = '地图加载中…';
    const { signal } = this.#abort;
    try {
      const [{ openMap }, response] = await Promise.all([
        import('./station-map/open-map.ts'),
        fetch(this.dataset['source'] ?? '', { signal }),
        loadStyle(leafletStyle),
        loadStyle(mapStyle),
      ]);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const data: MapData = await response.json();
      if (signal.aborted) return;
      const frame = document.createElement('div');
      frame.className = 'frame';
      this.replaceChildren(frame);
      this.#map = openMap(frame, data);
      this.#map.focus();
    } catch {
      if (signal.aborted) return;
      button.disabled = false;
      button.textContent = label;
      const note = this.querySelector('.failed') ?? document.createElement('span');
      note.className = 'failed';
      note.setAttribute('role', 'alert');
      note.textContent = '地图没有加载成功，请检查网络后再试。下面的列表内容相同。';
      button.after(note);
    }
  }
}

customElements.define('station-map', StationMap);
