/** Colours and font of a canvas chart, read from the current CSS custom properties. */
export interface ChartTheme {
  readonly bar: string;
  readonly hatchGround: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Font size of labels in CSS pixels; follows the theme for older readers. */
  readonly size: number;
}

/** Reads the current theme at this element. */
export function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    bar: read('--chart-bar'),
    hatchGround: read('--chart-hatch-ground'),
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    line: read('--line'),
    surface: read('--surface'),
    font: style.fontFamily,
    size: Math.round(Number.parseFloat(style.fontSize)),
  };
}

/** Calls `onChange` when the system's or the reader's theme may have changed. Returns a stop function. */
export function watchTheme(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true });
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
