import { darker, lighter, tile } from '../colour.ts';
import { d, path, rect, repeat, stroke } from '../svg.ts';

/**
 * A tiled roof seen from the front: its eaves on the line from (0, 0) to (width, 0), its ridge `height` above,
 * both ends of the eaves turned up.
 */
export function tiledRoof(
  width: number,
  height: number,
  options: { colour?: string; overhang?: number; snow?: boolean; lift?: number } = {},
): string {
  const { colour = tile, overhang = width * 0.07, snow = false, lift = 10 } = options;
  const inset = Math.min(width * 0.07, 46);
  const left = -overhang;
  const right = width + overhang;
  const slope = d`M ${left} ${-lift} C ${left + overhang} ${2} ${left + overhang * 1.4} 0 ${left + overhang * 2} 0 L ${right - overhang * 2} 0 C ${right - overhang * 1.4} 0 ${right - overhang} 2 ${right} ${-lift} C ${width - inset * 0.1} ${-height * 0.4} ${width - inset * 0.7} ${-height * 0.7} ${width - inset} ${-height} L ${inset} ${-height} C ${inset * 0.7} ${-height * 0.7} ${inset * 0.1} ${-height * 0.4} ${left} ${-lift} Z`;
  const courses = Math.max(6, Math.round(width / 22));
  const lines = repeat(courses - 1, (index) => {
    const t = (index + 1) / courses;
    return stroke(
      d`M ${inset + (width - inset * 2) * t} ${-height + 4} Q ${inset * 0.5 + (width - inset) * t} ${-height * 0.45} ${left * 0.6 + (width + overhang * 1.2) * t} ${-3}`,
      darker(colour, 0.28),
      2.4,
      { opacity: 0.55 },
    );
  });
  const eaves = repeat(courses, (index) => {
    const t = (index + 0.5) / courses;
    const x = left * 0.55 + (width + overhang * 1.1) * t;
    return path(d`M ${x - 6} -3 A 6 6 0 0 0 ${x + 6} -3 Z`, darker(colour, 0.3));
  });
  const ridge = path(
    d`M ${inset - 16} ${-height - 13} Q ${inset + 4} ${-height - 5} ${inset + 26} ${-height - 6} L ${width - inset - 26} ${-height - 6} Q ${width - inset - 4} ${-height - 5} ${width - inset + 16} ${-height - 13} L ${width - inset + 6} ${-height + 3} L ${inset - 6} ${-height + 3} Z`,
    darker(colour, 0.32),
  );
  const finial = path(
    d`M ${width / 2 - 20} ${-height - 5} Q ${width / 2} ${-height - 22} ${width / 2 + 20} ${-height - 5} Z`,
    darker(colour, 0.32),
  );
  const shine = path(
    d`M ${inset + 8} ${-height + 6} L ${width * 0.45} ${-height + 6} L ${width * 0.36} ${-height * 0.42} L ${inset * 0.6} ${-height * 0.42} Z`,
    lighter(colour, 0.4),
    { opacity: 0.16 },
  );
  const cover = snow
    ? path(
        d`M ${left + 4} ${-lift - 2} C ${left + overhang * 1.2} ${-4} ${width * 0.2} ${-9} ${width * 0.3} ${-6} C ${width * 0.45} ${-12} ${width * 0.6} ${-2} ${width * 0.74} ${-8} C ${width * 0.85} ${-3} ${right - overhang} ${-4} ${right - 4} ${-lift - 2} C ${width - inset * 0.1} ${-height * 0.42} ${width - inset * 0.7} ${-height * 0.72} ${width - inset} ${-height - 3} L ${inset} ${-height - 3} C ${inset * 0.7} ${-height * 0.72} ${inset * 0.1} ${-height * 0.42} ${left + 4} ${-lift - 2} Z`,
        '#f7fafb',
      ) + rect(inset - 8, -height - 16, width - inset * 2 + 16, 10, '#ffffff', { rx: 5 })
    : '';
  return path(slope, colour) + (snow ? '' : lines + eaves + shine) + ridge + finial + cover;
}

/** A gable end: wall up to the roof's point, the roof's edge over it. */
export function gableEnd(
  width: number,
  wallHeight: number,
  rise: number,
  wallColour: string,
  colour = tile,
): string {
  return (
    path(
      d`M 0 0 L 0 ${-wallHeight} L ${width / 2} ${-wallHeight - rise} L ${width} ${-wallHeight} L ${width} 0 Z`,
      wallColour,
    ) +
    stroke(
      d`M -16 ${-wallHeight + 8} L ${width / 2} ${-wallHeight - rise - 4} L ${width + 16} ${-wallHeight + 8}`,
      darker(colour, 0.1),
      13,
    ) +
    stroke(
      d`M -16 ${-wallHeight + 3} L ${width / 2} ${-wallHeight - rise - 9} L ${width + 16} ${-wallHeight + 3}`,
      lighter(colour, 0.16),
      3,
    )
  );
}
