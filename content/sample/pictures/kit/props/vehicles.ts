import { brightRed, darker, gold, lighter, white } from '../colour.ts';
import { chance } from '../random.ts';
import { at, circle, oval, path, rect, repeat, segment, stroke } from '../svg.ts';

function wheel(x: number, r: number): string {
  return circle(x, -r, r, '#35363b') + circle(x, -r, r * 0.56, '#a9afb4') + circle(x, -r, r * 0.2, '#6b7177');
}

/** A lorry driving to the left with a spreader on its back, 340 × 170 at scale 1; (x, y) its middle on the ground. */
export function saltTruck(x: number, y: number, scale = 1, colour = '#e0913a'): string {
  const luck = chance(7);
  const grains = repeat(54, () => {
    const t = luck.between(0, 1);
    return circle(
      170 + t * 70,
      -46 + t * 34 * luck.between(0.2, 1.3) + luck.between(-5, 6),
      luck.between(1.4, 2.8),
      '#ffffff',
    );
  });
  return at(
    x,
    y,
    oval(0, 2, 190, 10, '#2a1c2c', { opacity: 0.2 }) +
      grains +
      path('M 150 -50 L 176 -46 L 240 -4 L 160 -4 Z', '#ffffff', { opacity: 0.35 }) +
      rect(-160, -36, 320, 14, '#4b4f56') +
      path('M -168 -36 L -168 -84 C -166 -100 -156 -128 -144 -132 L -86 -132 L -86 -36 Z', colour) +
      path('M -158 -86 C -156 -98 -148 -120 -140 -122 L -112 -122 L -112 -86 Z', '#bfe0ea') +
      path('M -150 -86 L -136 -122 H -126 L -138 -86 Z', '#ffffff', { opacity: 0.4 }) +
      rect(-172, -50, 12, 16, '#f7e6a8', { rx: 3 }) +
      rect(-104, -84, 10, 30, darker(colour, 0.1)) +
      segment(-112, -70, -100, -70, darker(colour, 0.4), 3) +
      path('M -70 -48 L -84 -116 H 150 L 138 -48 Z', '#7f9aa8') +
      repeat(5, (index) => rect(-58 + index * 44, -112, 5, 62, '#6b8594')) +
      path('M -76 -118 C -40 -150 10 -140 40 -146 C 80 -150 120 -138 142 -118 Z', '#f7f9fa') +
      rect(-70, -60, 208, 8, brightRed) +
      path('M 138 -62 L 160 -58 L 160 -40 L 138 -40 Z', '#5b626a') +
      circle(168, -38, 11, '#8b9298') +
      rect(-130, -146, 30, 13, gold, { rx: 5 }) +
      wheel(-124, 27) +
      wheel(70, 27) +
      wheel(124, 27) +
      rect(-184, -30, 22, 12, '#4b4f56') +
      path('M -200 -34 L -182 -40 V 0 H -196 Z', '#e8b23c'),
    scale,
  );
}

/** A white coach for blood donation facing left, with a red drop; 420 × 190 at scale 1. */
export function donationBus(x: number, y: number, scale = 1): string {
  return at(
    x,
    y,
    oval(0, 2, 220, 11, '#2a1c2c', { opacity: 0.18 }) +
      path(
        'M -206 -24 V -128 C -204 -160 -196 -172 -176 -174 H 196 C 206 -174 210 -168 210 -158 V -24 Z',
        white,
      ) +
      path('M -206 -24 V -60 C -100 -40 60 -92 210 -74 V -24 Z', brightRed) +
      path('M -206 -60 C -100 -40 60 -92 210 -74 V -84 C 60 -104 -100 -54 -206 -72 Z', '#f0b6ae') +
      path('M -204 -92 C -204 -136 -198 -158 -184 -160 H -152 V -92 Z', '#a9cbd6') +
      repeat(
        5,
        (index) =>
          rect(-60 + index * 52, -156, 42, 46, '#a9cbd6', { rx: 4 }) +
          path(`M ${-52 + index * 52} -110 l 16 -46 h 10 l -16 46 Z`, '#ffffff', { opacity: 0.35 }),
      ) +
      rect(-140, -160, 62, 138, '#dfe7ea', { rx: 4 }) +
      rect(-134, -154, 24, 126, '#a9cbd6') +
      rect(-107, -154, 24, 126, '#a9cbd6') +
      path('M 138 -100 C 126 -82 118 -72 118 -60 A 20 20 0 0 0 158 -60 C 158 -72 150 -82 138 -100 Z', white) +
      path('M 138 -46 C 126 -56 130 -66 138 -60 C 146 -66 150 -56 138 -46 Z', brightRed) +
      wheel(-166, 26) +
      wheel(146, 26) +
      rect(-210, -32, 14, 12, '#f3d58a', { rx: 3 }),
    scale,
  );
}

/** A walking tractor (手扶拖拉机), its engine to the left. */
export function walkingTractor(x: number, y: number, scale = 1, colour = '#c9473a'): string {
  return at(
    x,
    y,
    oval(10, 2, 130, 9, '#2a1c2c', { opacity: 0.2 }) +
      stroke('M 10 -70 C 60 -78 90 -110 132 -112 M 10 -60 C 60 -66 96 -96 136 -98', '#4b4f56', 6) +
      stroke('M 126 -113 h 18 M 130 -98 h 18', '#2f3136', 9) +
      path('M -96 -92 H -14 L 16 -76 V -40 H -96 Z', colour) +
      path('M -96 -92 H -14 L -2 -86 H -96 Z', lighter(colour, 0.24)) +
      repeat(5, (index) => rect(-90 + index * 8, -80, 4, 30, darker(colour, 0.4))) +
      rect(-44, -122, 9, 32, '#5b626a') +
      rect(-48, -126, 17, 7, '#474c52') +
      circle(-24, -62, 19, '#5b626a') +
      circle(-24, -62, 11, '#8b9298') +
      rect(-106, -44, 140, 10, '#4b4f56') +
      repeat(12, (index) => at(14, -34, rect(-5, -38, 10, 10, '#2f3136'), 1, index * 30)) +
      circle(14, -34, 32, '#3a3b40') +
      circle(14, -34, 18, gold) +
      circle(14, -34, 6, '#5b626a') +
      stroke('M -92 -36 L -100 -2', '#4b4f56', 7) +
      circle(-98, -12, 12, '#3a3b40'),
    scale,
  );
}

/** A bicycle or electric scooter with a delivery box, facing left. */
export function scooter(x: number, y: number, scale = 1, colour = '#5f8f8a', box = brightRed): string {
  return at(
    x,
    y,
    oval(0, 2, 96, 7, '#2a1c2c', { opacity: 0.2 }) +
      stroke('M -62 -30 L -46 -108 L -32 -116', '#4b4f56', 7) +
      stroke('M -56 -118 L -28 -112', '#2f3136', 7) +
      path(
        'M -56 -84 C -44 -84 -40 -40 -28 -32 H 14 C 18 -60 28 -66 66 -64 C 76 -50 76 -34 66 -24 H -34 C -52 -26 -58 -50 -64 -72 Z',
        colour,
      ) +
      rect(14, -78, 58, 14, '#37322f', { rx: 6 }) +
      rect(26, -132, 58, 54, box, { rx: 4 }) +
      rect(26, -132, 58, 11, darker(box), { rx: 4 }) +
      path('M 55 -92 C 43 -102 47 -112 55 -106 C 63 -112 67 -102 55 -92 Z', white) +
      wheel(-64, 27) +
      wheel(56, 27) +
      path('M -92 -36 C -84 -60 -50 -60 -40 -36 L -46 -34 C -54 -52 -78 -52 -86 -34 Z', colour) +
      oval(-62, -88, 6, 8, '#f7e6a8'),
    scale,
  );
}

/** A small wooden boat, its bow to the left. */
export function boat(x: number, y: number, width: number, colour = '#8c5b3c'): string {
  return at(
    x,
    y,
    path('M -110 -26 C -80 -18 80 -18 104 -30 L 84 6 C 30 12 -50 12 -82 6 Z', colour) +
      path(
        'M -110 -26 C -80 -18 80 -18 104 -30 L 102 -22 C 70 -10 -76 -10 -104 -18 Z',
        lighter(colour, 0.24),
      ) +
      path('M -82 6 C -50 12 30 12 84 6 L 80 12 C 30 18 -50 18 -78 12 Z', '#2a4a55', { opacity: 0.25 }),
    width / 214,
  );
}
