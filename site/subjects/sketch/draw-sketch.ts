/**
 * The town's own sketch map as SVG. The same code draws it at build time (home page, station pages) and in
 * the browser (interactive map). Colours are classes of `styles/sketch.css`. Administrative borders are never
 * drawn.
 */
import type { SketchFeature } from '#content/schema/sketch.ts';
import { overlap, textBox, type Box } from './boxes.ts';
import { curvePath, flattenCurve, short } from './curve.ts';
import { escapeText } from './escape-text.ts';
import { boundsOf, middleOf } from './geometry.ts';
import { peakMarkup, roofPath, spotsIn, treePath } from './glyphs.ts';
import { lineLabel, type LineLabelStyle } from './line-label.ts';
import { thinLine } from './thin-line.ts';
import { project, type Point, type View } from './view.ts';

const LINES: ReadonlySet<SketchFeature['kind']> = new Set(['river', 'road', 'path']);

/** Styles of the names of lines. */
const LINE_LABELS: Readonly<Partial<Record<SketchFeature['kind'], LineLabelStyle>>> = {
  river: { className: 'label water', size: 14, spacing: 24, offset: 17 },
  road: { className: 'label way', size: 12.5, spacing: 17, offset: 12 },
  path: { className: 'label way', size: 12.5, spacing: 17, offset: 11 },
};

/** Styles of the names of areas: CSS class and space per character. */
const AREA_LABELS: Readonly<Partial<Record<SketchFeature['kind'], { className: string; size: number }>>> = {
  hill: { className: 'label height', size: 22 },
  wood: { className: 'label height', size: 22 },
  lake: { className: 'label water', size: 14 },
  built: { className: 'label town', size: 14 },
};

interface Drawn {
  readonly feature: SketchFeature;
  readonly points: readonly Point[];
  readonly flat: readonly Point[];
  readonly path: string;
}

function isInView(points: readonly Point[], { width, height }: View): boolean {
  const [left, top, right, bottom] = boundsOf(points);
  return right > -40 && left < width + 40 && bottom > -40 && top < height + 40;
}

/** Ripples on a lake: a few short horizontal strokes around its centre. */
function ripples(points: readonly Point[]): string {
  const [left, top, right, bottom] = boundsOf(points);
  const width = right - left;
  if (width < 40) return '';
  const [x, y] = middleOf(points);
  const rise = (bottom - top) / 5;
  return [
    [-0.28, -1],
    [-0.02, 0],
    [-0.3, 1],
  ]
    .map(([dx = 0, dy = 0]) => `M${short(x + dx * width)} ${short(y + dy * rise)}q5-3 10 0t10 0`)
    .join('');
}

/** The name of an area at its centre or slightly above or below; empty if it would always overlap `taken`. */
function areaLabel({ feature, flat }: Drawn, taken: Box[]): string {
  const style = AREA_LABELS[feature.kind];
  if (!style || feature.name === '') return '';
  const [x, y] = middleOf(flat);
  for (const shift of [0, 20, -20, 40, -40]) {
    const box = textBox(x, y + shift, [...feature.name].length, style.size);
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return `<text class="${style.className}" x="${short(x)}" y="${short(y + shift)}">${escapeText(feature.name)}</text>`;
  }
  return '';
}

/**
 * SVG markup of a view, for an `<svg class="sketch">` of the view's size. `taken` are rectangles that names
 * must not cover; the names written are added to it.
 */
export function drawSketch(features: readonly SketchFeature[], view: View, taken: Box[] = []): string {
  const drawn: Drawn[] = features
    .map((feature) => {
      const closed = !LINES.has(feature.kind);
      const points = thinLine(
        feature.points.map(([longitude, latitude]) => project(view, longitude, latitude)),
      );
      return { feature, points, flat: flattenCurve(points, closed), path: curvePath(points, closed) };
    })
    .filter(({ points }) => isInView(points, view));
  const of = (...kinds: SketchFeature['kind'][]) =>
    drawn.filter(({ feature }) => kinds.includes(feature.kind));
  const paths = (list: readonly Drawn[], className: string) =>
    list.length === 0 ? '' : `<path class="${className}" d="${list.map(({ path }) => path).join('')}"/>`;
  const keepClear = of('river', 'road', 'path', 'lake').map(({ flat }) => flat);
  const spots = (kind: SketchFeature['kind'], sign: Parameters<typeof spotsIn>[1]) =>
    of(kind).flatMap(({ flat }) => spotsIn(flat, sign, view, keepClear));
  const signs = (className: string, data: readonly string[]) =>
    data.length === 0 ? '' : `<path class="${className}" d="${data.join('')}"/>`;

  const areaNames = of('built', 'lake', 'hill', 'wood').map((area) => areaLabel(area, taken));
  const lineNames = [...of('river'), ...of('road', 'path')].map(({ feature, flat }) => {
    const style = LINE_LABELS[feature.kind];
    return style && feature.name !== '' ? lineLabel(feature.name, flat, view, style, taken) : '';
  });

  return [
    paths(of('hill'), 'hill'),
    paths(of('wood'), 'wood'),
    ...spots('hill', 'peak').map(peakMarkup),
    signs('trees', spots('wood', 'tree').map(treePath)),
    paths(of('river'), 'river-bank'),
    paths(of('lake'), 'lake'),
    paths(of('river'), 'river'),
    signs(
      'ripples',
      of('lake').map(({ flat }) => ripples(flat)),
    ),
    paths(of('built'), 'built'),
    paths(of('path'), 'path'),
    paths(of('road'), 'road-edge'),
    paths(of('road'), 'road'),
    signs('roofs', spots('built', 'roof').map(roofPath)),
    ...areaNames,
    ...lineNames,
  ].join('');
}
