import { circle, oval, path, stroke } from '../svg.ts';
import { darker, white } from '../colour.ts';
import { hairFromBehind, hairOf } from './hair.ts';
import { hatOf } from './hat.ts';
import type { Look, Pose } from './figure.ts';

const line = '#43302c';

function face(look: Look, pose: Pose, turn: number): string {
  const { skin = '#f1c7a0' } = look;
  const old = look.age === 'elder';
  const child = look.age === 'child';
  const x = turn * 3.4;
  const shade = darker(skin, 0.3);
  const eyeY = child ? 1.4 : 0.6;
  const gap = child ? 3.9 : 3.5;
  const eyes = [-1, 1].map((side) => {
    const ex = x + side * gap * (side > 0 ? 1 - turn * 0.28 : 1);
    const smiling = old
      ? stroke(`M ${ex - 1.4} ${eyeY + 0.4} Q ${ex} ${eyeY - 1.1} ${ex + 1.4} ${eyeY + 0.4}`, line, 0.85)
      : oval(ex, eyeY, child ? 1.05 : 0.9, child ? 1.35 : 1.15, line);
    const brow = stroke(
      `M ${ex - 1.6} ${eyeY - 2.9} Q ${ex} ${eyeY - 3.7} ${ex + 1.6} ${eyeY - 2.9}`,
      old ? '#a9a29c' : line,
      old ? 0.9 : 0.7,
      { opacity: 0.8 },
    );
    const cheek = oval(x + side * 5.2 * (side > 0 ? 1 - turn * 0.34 : 1), 4.3, 1.9, 1.25, '#e0735f', {
      opacity: child ? 0.42 : 0.28,
    });
    const lines = old
      ? stroke(
          `M ${ex + side * 2.4} ${eyeY + 0.2} l ${side * 1.2} -0.6 M ${ex + side * 2.4} ${eyeY + 1} l ${side * 1.2} 0.3`,
          shade,
          0.4,
        )
      : '';
    return cheek + smiling + brow + lines;
  });
  const nose = stroke(`M ${x + turn * 1.6} 1.6 q ${0.9 + turn * 0.6} 1.8 ${-0.4} 2.1`, shade, 0.75);
  const mouths = {
    smile: stroke(`M ${x - 2.2} 5.7 Q ${x + 0.2} 7.8 ${x + 2.3} 5.7`, '#9c3f36', 0.85),
    open:
      path(
        `M ${x - 2.3} 5.2 Q ${x} 5.7 ${x + 2.3} 5.2 Q ${x + 1.9} 8.6 ${x} 8.6 Q ${x - 1.9} 8.6 ${x - 2.3} 5.2 Z`,
        '#8f2f2c',
      ) +
      path(
        `M ${x - 1.9} 5.35 Q ${x} 5.8 ${x + 1.9} 5.35 L ${x + 1.6} 6.3 Q ${x} 6.6 ${x - 1.6} 6.3 Z`,
        white,
      ),
    calm: stroke(`M ${x - 1.6} 6.1 Q ${x + 0.1} 6.7 ${x + 1.7} 6.1`, '#9c3f36', 0.85),
  };
  const glasses = look.glasses
    ? [-1, 1]
        .map((side) =>
          circle(x + side * gap * (side > 0 ? 1 - turn * 0.28 : 1), eyeY + 0.2, 2.7, white, {
            'fill-opacity': 0.25,
            stroke: line,
            'stroke-width': 0.6,
          }),
        )
        .join('') + stroke(`M ${x - 0.9} ${eyeY} h 1.4 M ${x - gap - 2.7} ${eyeY} L -8.4 -0.6`, line, 0.6)
    : '';
  const beard = look.beard
    ? path(
        `M ${x - 3.6} 6.6 Q ${x} 8 ${x + 3.6} 6.6 Q ${x + 2.6} 13.4 ${x} 14.6 Q ${x - 2.6} 13.4 ${x - 3.6} 6.6 Z`,
        '#d9d5cf',
      )
    : '';
  const mask = look.mask
    ? path(
        `M ${x * 0.6 - 7} 2.6 Q ${x} 1.4 ${x * 0.6 + 6.8} 2.6 Q ${x * 0.6 + 6.6} 8.6 ${x * 0.4} 9.6 Q ${x * 0.6 - 6.6} 8.8 ${x * 0.6 - 7} 2.6 Z`,
        '#dcecef',
      ) +
      stroke(
        `M ${x * 0.6 - 7} 3 L -8.6 0.6 M ${x * 0.6 - 5} 5.4 Q ${x} 4.6 ${x * 0.6 + 5} 5.4`,
        '#b9d0d6',
        0.6,
      )
    : '';
  return nose + mouths[pose.mouth ?? 'smile'] + beard + eyes.join('') + mask + glasses;
}

/** A head of half-height 10 around (0, 0), looking to the right unless seen from the front or from behind. */
export function head(look: Look, pose: Pose): string {
  const { skin = '#f1c7a0' } = look;
  const view = pose.view ?? 'side';
  if (view === 'back') {
    const ears = oval(-8.8, 1.4, 1.7, 2.3, darker(skin, 0.08)) + oval(8.8, 1.4, 1.7, 2.3, darker(skin, 0.08));
    return ears + oval(0, 0, 8.9, 9.8, skin) + hairFromBehind(look) + hatOf(look, 'back');
  }
  const turn = pose.look ?? (view === 'front' ? 0 : 0.7);
  const turned = turn > 0.35;
  const round = look.age === 'child' ? 9.4 : 8.7;
  const chin = turn * 0.9;
  const skull = path(
    `M ${-round} -1.6 C ${-round - 0.2} -8 -4.6 -10.4 0 -10.4 C 4.6 -10.4 ${round + 0.2} -8 ${round} -1.6 C ${round + 0.1} 4.4 ${4.6 + chin} 10 ${chin} 10 C ${-4.4 + chin} 10 ${-round} 5 ${-round} -1.6 Z`,
    skin,
  );
  const jawShade = path(
    `M ${-round} 0 C ${-round} 5 ${-4.4 + chin} 10 ${chin} 10 C ${-2.6 + chin} 8.4 -6.4 5 ${-round} 0 Z`,
    darker(skin, 0.16),
    { opacity: 0.55 },
  );
  const hair = hairOf(look, turned);
  const ear = (x: number): string =>
    oval(x, 1.6, 1.8, 2.4, skin) + stroke(`M ${x - 0.4} 0.8 q 1.2 0.6 0.3 1.8`, darker(skin, 0.3), 0.5);
  const ears = turned ? ear(-7.2) : ear(-8.8) + ear(8.8);
  const long = look.hair === 'bob' || look.hair === 'long';
  const order = turned
    ? skull + jawShade + hair.front + (long ? '' : ears)
    : (long ? '' : ears) + skull + hair.front;
  return hair.behind + order + face(look, pose, turn) + hatOf(look, turned ? 'side' : 'front');
}
