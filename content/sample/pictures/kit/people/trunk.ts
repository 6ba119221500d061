import { d, path } from '../svg.ts';

/** Outline of the trunk around the hip (0, 0), with its hem so far below the hip. */
export function trunk(shoulder: number, hip: number, torso: number, hem: number, waist = 0.9): string {
  const w = Math.min(shoulder, hip + 1) * waist;
  return d`M ${-shoulder} ${-torso + 3.4} C ${-shoulder} ${-torso + 0.6} ${-shoulder * 0.8} ${-torso - 0.8} ${-shoulder * 0.36} ${-torso - 2} L ${shoulder * 0.36} ${-torso - 2} C ${shoulder * 0.8} ${-torso - 0.8} ${shoulder} ${-torso + 0.6} ${shoulder} ${-torso + 3.4} C ${shoulder * 0.96} ${-torso * 0.6} ${w} ${-torso * 0.5} ${w} ${-torso * 0.34} C ${w} ${-torso * 0.14} ${hip * 1.06} ${-2} ${hip * 1.04} ${hem} Q 0 ${hem + 1.2} ${-hip * 1.04} ${hem} C ${-hip * 1.06} ${-2} ${-w} ${-torso * 0.14} ${-w} ${-torso * 0.34} C ${-w} ${-torso * 0.5} ${-shoulder * 0.96} ${-torso * 0.6} ${-shoulder} ${-torso + 3.4} Z`;
}

/** An open neck: a wedge of shirt with skin above it. */
export function neckline(depth: number, torso: number, shift: number, colour: string, skin: string): string {
  const y = -torso - 2.4;
  return (
    path(d`M ${-3 + shift * 0.4} ${y} L ${shift} ${y + depth} L ${3 + shift * 0.4} ${y} Z`, colour) +
    path(d`M ${-2.4 + shift * 0.4} ${y} Q ${shift} ${y + 4.6} ${2.4 + shift * 0.4} ${y} Z`, skin)
  );
}

/** The two points of a shirt collar. */
export function collar(torso: number, shift: number, colour: string): string {
  const y = -torso - 2.6;
  return (
    path(
      d`M ${-3.4 + shift * 0.4} ${y} L ${shift - 0.2} ${y + 4.4} L ${shift - 3.2} ${y + 5.6} L ${-4.2 + shift * 0.3} ${y + 1.4} Z`,
      colour,
    ) +
    path(
      d`M ${3.4 + shift * 0.4} ${y} L ${shift + 0.2} ${y + 4.4} L ${shift + 3} ${y + 5.6} L ${4 + shift * 0.4} ${y + 1.4} Z`,
      colour,
    )
  );
}
