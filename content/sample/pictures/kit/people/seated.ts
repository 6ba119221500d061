import { stool } from '../interior/seats.ts';
import { bodyOf } from './figure.ts';
import type { Person } from './figure.ts';
import { person } from './person.ts';

/** A figure sitting on a low stool; `who.at` is where its feet (seen from behind: the stool) stand. */
export function onStool(who: Person, colour = '#9a6a45'): string {
  const seat = who.seat ?? (bodyOf(who).head > 10 ? 19 : 21);
  const unit = who.height / 100;
  const [x, y] = who.at;
  const seatUnder = stool(x, y, 21 * unit, (seat + 0.5) * unit, colour);
  return seatUnder + person({ ...who, stance: 'sit', seat, bust: who.view === 'back', noShadow: true });
}

/** Figures drawn from the back of the picture to the front, so that nearer ones cover farther ones. */
export function crowd(people: readonly Person[], draw: (who: Person) => string = person): string {
  return [...people]
    .sort((a, b) => a.at[1] - b.at[1])
    .map(draw)
    .join('');
}
