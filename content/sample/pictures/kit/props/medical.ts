import { brightRed, darker, grey, white } from '../colour.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';

/** A desk-top blood pressure meter with its bulb and cuff, standing on (x, y). */
export function pressureMeter(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    rect(-34, -10, 68, 10, '#5b6770', { rx: 2 }) +
      rect(-14, -66, 30, 58, '#6d7a84', { rx: 3 }) +
      rect(-8, -60, 18, 46, '#fdfaf1') +
      segment(1, -56, 1, -18, '#c5342c', 2.6) +
      repeat(6, (index) => segment(-5, -54 + index * 7, -1, -54 + index * 7, '#777', 1)) +
      stroke('M -14 -6 C -34 -22 -44 -2 -58 -8', '#3f444a', 3) +
      oval(-64, -6, 9, 6, '#3f444a'),
    size / 70,
  );
}

/** A first-aid or medicine case with a red cross. */
export function medicineCase(x: number, y: number, width: number, colour = white): string {
  const s = width / 80;
  return at(
    x,
    y,
    oval(0, 0, 42, 4, '#2a1c2c', { opacity: 0.16 }) +
      stroke('M -14 -52 V -62 H 14 V -52', grey, 5) +
      rect(-40, -54, 80, 54, colour, { rx: 5 }) +
      rect(-40, -54, 80, 9, darker(colour, 0.08), { rx: 4 }) +
      rect(26, -54, 14, 54, '#2a1c2c', { opacity: 0.06, rx: 5 }) +
      rect(-5, -40, 10, 30, brightRed) +
      rect(-15, -30, 30, 10, brightRed),
    s,
  );
}

/** Medicine boxes and a bottle in a small heap. */
export function medicines(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    rect(-34, -22, 34, 22, '#e8eef0') +
      rect(-34, -22, 34, 7, '#4f8a8b') +
      rect(-26, -40, 30, 18, '#fdf6e4') +
      rect(-26, -40, 8, 18, '#d8a548') +
      path('M 12 0 V -26 Q 12 -30 16 -31 V -36 H 28 V -31 Q 32 -30 32 -26 V 0 Z', '#b8763c') +
      rect(14, -42, 16, 8, white, { rx: 2 }) +
      rect(12, -20, 20, 12, '#fdf6e4'),
    size / 60,
  );
}

/** A blood bag on a stand with its tube ending at (toX, toY). */
export function bloodBag(x: number, y: number, size: number, toX: number, toY: number): string {
  return (
    stroke(d`M ${x} ${y} C ${x} ${y + size * 0.8} ${toX - 40} ${toY - 30} ${toX} ${toY}`, '#a81a20', 3.4) +
    at(
      x,
      y,
      path(
        'M -18 -60 H 18 Q 22 -60 22 -54 V -12 Q 22 0 10 0 H -10 Q -22 0 -22 -12 V -54 Q -22 -60 -18 -60 Z',
        '#f4e9e4',
      ) +
        path('M -20 -36 H 20 V -12 Q 20 -2 10 -2 H -10 Q -20 -2 -20 -12 Z', '#b8121b') +
        rect(-13, -54, 26, 12, white) +
        circle(0, -64, 4, 'none', { stroke: grey, 'stroke-width': 3 }),
      size / 70,
    )
  );
}

/** A reclining donor's chair from the side, head end on the left. */
export function donorChair(x: number, y: number, width: number, colour = '#c9574a'): string {
  return at(
    x,
    y,
    oval(0, 2, 110, 8, '#2a1c2c', { opacity: 0.16 }) +
      stroke('M -46 -40 L -60 -2 M 58 -40 L 70 -2', '#8b9298', 8) +
      path(
        'M -112 -140 C -100 -152 -84 -146 -78 -132 L -36 -66 H 60 C 76 -66 88 -58 112 -30 L 100 -18 L 66 -40 H -44 C -58 -40 -62 -48 -70 -62 L -116 -124 Z',
        colour,
      ) +
      path('M -104 -136 L -56 -58 C -52 -52 -48 -50 -40 -50 H 62', 'none', {
        stroke: darker(colour, 0.2),
        'stroke-width': 4,
      }) +
      rect(-40, -92, 72, 13, darker(colour, 0.12), { rx: 6 }) +
      segment(-14, -80, -14, -62, '#8b9298', 7),
    width / 228,
  );
}

/** A jar or drawer cabinet of Chinese herbs; (x, y) its lower left corner. */
export function herbCabinet(
  x: number,
  y: number,
  width: number,
  height: number,
  columns: number,
  lines: number,
): string {
  const w = width / columns;
  const h = height / lines;
  return (
    rect(x - 10, y - height - 10, width + 20, height + 20, '#7b4a30') +
    repeat(columns * lines, (index) => {
      const cx = x + (index % columns) * w;
      const cy = y - height + Math.floor(index / columns) * h;
      return (
        rect(cx + 2, cy + 2, w - 4, h - 4, (index * 7) % 3 === 0 ? '#a06a45' : '#96623f', { rx: 2 }) +
        rect(cx + w * 0.26, cy + h * 0.2, w * 0.48, h * 0.26, '#f3e3c3') +
        circle(cx + w / 2, cy + h * 0.7, Math.min(w, h) * 0.07, '#e0aa3e')
      );
    })
  );
}

/** A mortar with its pestle. */
export function mortar(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    oval(0, 0, 26, 3, '#2a1c2c', { opacity: 0.16 }) +
      segment(8, -34, 30, -66, '#a8743f', 7) +
      path(
        'M -30 -36 H 30 C 28 -14 18 -8 12 -6 L 16 0 H -16 L -12 -6 C -18 -8 -28 -14 -30 -36 Z',
        '#b98a4e',
      ) +
      oval(0, -36, 30, 7, '#8a6030') +
      oval(0, -35, 22, 4.4, '#6d9a5c'),
    size / 60,
  );
}
