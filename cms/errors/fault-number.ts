import { randomInt } from 'node:crypto';

/** Letters and digits that are not confused with one another on paper or on the telephone. */
const letters = 'ACDEFGHJKMNPQRTUVWXY34679';

/** A number for one fault, e.g. `K7MP-XWD3`. The user can read it out; the log has it next to the cause. */
export function faultNumber(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${four()}-${four()}`;
}
