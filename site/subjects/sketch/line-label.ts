import { overlap, textBox, type Box } from './boxes.ts';
import { short } from './curve.ts';
import { escapeText } from './escape-text.ts';
import { walk } from './geometry.ts';
import type { Point, View } from './view.ts';

/** Pixels between the candidate positions along a line. */
const STEP = 4;
/** Minimum distance to the edge of the view, in pixels. */
const MARGIN = 14;

/** Style of the names of a kind of line. */
export interface LineLabelStyle {
  readonly className: string;
  readonly size: number;
  /** Distance between characters, in pixels. */
  readonly spacing: number;
  /** Distance to the line, in pixels. */
  readonly offset: number;
}

type Places = ReturnType<typeof walk>;

/** The longest part of the line inside the view. */
function longestSeen(places: Places, { width, height }: View): Places {
  let best: Places = [];
  let run: Places = [];
  for (const place of places) {
    const [x, y] = place.at;
    if (x > MARGIN && x < width - MARGIN && y > MARGIN && y < height - MARGIN) run.push(place);
    else run = [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/**
 * The name of a river or road beside its line, character by character and upright, as on Chinese maps. It is
 * moved along the line until it covers nothing in `taken`, and is added to `taken`. Empty if there is no
 * room.
 */
export function lineLabel(
  name: string,
  line: readonly Point[],
  view: View,
  style: LineLabelStyle,
  taken: Box[],
): string {
  const characters = [...name];
  const seen = longestSeen(walk(line, STEP), view);
  const stride = style.spacing / STEP;
  const span = (characters.length - 1) * stride;
  if (seen.length < span + 6) return '';
  for (const share of [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92]) {
    const first = (seen.length - 1 - span) * share;
    const placed = characters
      .map((_, index) => seen[Math.round(first + index * stride)])
      .filter((at) => at !== undefined);
    // Reading direction: left to right, or top to bottom if the line is steep.
    const [x0, y0] = placed[0]?.at ?? [0, 0];
    const [x1, y1] = placed.at(-1)?.at ?? [0, 0];
    const steep = Math.abs(y1 - y0) > Math.abs(x1 - x0);
    const backwards = steep ? y1 < y0 : x1 < x0;
    const text = backwards ? characters.toReversed() : characters;
    for (const flip of [1, -1]) {
      const spots = placed.map(({ at: [x, y], angle }): Point => {
        const side = (steep ? Math.sign(Math.sin(angle)) || 1 : -(Math.sign(Math.cos(angle)) || 1)) * flip;
        return [x - Math.sin(angle) * style.offset * side, y + Math.cos(angle) * style.offset * side];
      });
      const boxes = spots.map(([x, y]) => textBox(x, y, 1, style.size));
      if (boxes.some((box) => taken.some((other) => overlap(box, other)))) continue;
      taken.push(...boxes);
      return spots
        .map(
          ([x, y], index) =>
            `<text class="${style.className}" x="${short(x)}" y="${short(y)}">${escapeText(text[index] ?? '')}</text>`,
        )
        .join('');
    }
  }
  return '';
}
