/** Colours and type of a canvas chart, read from the custom properties in force. */
export interface ChartTheme {
  readonly bar: string;
  readonly hatchGround: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Size of labels, CSS pixels: follows the theme for elder readers. */
  readonly size: number;
}

/** Reads the theme as it is now at this element. */
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

/** Calls back whenever the theme may have changed: the system's, or one that the reader chose. Returns how to stop. */
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
