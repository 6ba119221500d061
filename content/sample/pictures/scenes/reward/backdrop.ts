import { circle, darker, down, glow, lighter, rect } from '../../kit/index.ts';

/** A quiet backdrop for one thing: wall, table edge and a soft light. */
export function backdrop(wall: string, tableTop: string, edge = 560): string {
  return (
    rect(0, 0, 1200, edge, down(lighter(wall, 0.4), wall)) +
    circle(420, 220, 520, glow('#fffaf0/0.7', '#fffaf0/0.2', '#fffaf0/0')) +
    rect(0, edge, 1200, 800 - edge, down(lighter(tableTop, 0.2), tableTop)) +
    rect(0, edge, 1200, 8, darker(tableTop, 0.1))
  );
}
