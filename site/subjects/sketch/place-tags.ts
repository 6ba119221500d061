import { overlap, type Box } from './boxes.ts';
import type { Point, View } from './view.ts';

/** A name to place beside a point. */
export interface Tag {
  readonly at: Point;
  readonly text: string;
  /**
   * Distance from the point to the name and width of the name, in pixels. If omitted, both are computed from
   * the font size.
   */
  readonly reach?: number;
  readonly width?: number;
}

/** A name with its position as SVG attributes. */
export type PlacedTag<T extends Tag> = T & {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** The rectangles covered by the points themselves. */
export function dotBoxes(tags: readonly Tag[]): Box[] {
  return tags.map(({ at: [x, y] }) => [x - 8, y - 8, x + 8, y + 8]);
}

/**
 * Places each name on a side of its point where it covers no other point and nothing in `taken`, and adds it
 * to `taken`. Names without room are left out. Earlier names have priority.
 */
export function placeTags<T extends Tag>(
  tags: readonly T[],
  size: number,
  view: View,
  taken: Box[],
): PlacedTag<T>[] {
  const dots = dotBoxes(tags);
  const placed: PlacedTag<T>[] = [];
  for (const [index, tag] of tags.entries()) {
    const [x, y] = tag.at;
    const { reach: gap = size * 0.66, width = [...tag.text].length * size } = tag;
    const sides = [
      { x: x + gap, y: y + size * 0.36, anchor: 'start', left: x + gap },
      { x: x - gap, y: y + size * 0.36, anchor: 'end', left: x - gap - width },
      { x, y: y + gap + size * 0.85, anchor: 'middle', left: x - width / 2 },
      { x, y: y - gap - size * 0.1, anchor: 'middle', left: x - width / 2 },
    ] as const;
    for (const side of sides) {
      const box: Box = [side.left, side.y - size * 0.95, side.left + width, side.y + size * 0.25];
      const inView = box[0] > 2 && box[2] < view.width - 2 && box[1] > 2 && box[3] < view.height - 2;
      const meets = (other: Box) => overlap(box, other);
      if (!inView || taken.some(meets) || dots.some((dot, other) => other !== index && meets(dot))) continue;
      taken.push(box);
      placed.push({ ...tag, x: side.x, y: side.y, anchor: side.anchor });
      break;
    }
  }
  return placed;
}
