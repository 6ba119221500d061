import { randomInt } from 'node:crypto';
import type { FieldHook } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';

/** Letters and digits that cannot be confused when read out. */
const letters = '23456789ACDEFHJKMNPQRTUVWXY';

/**
 * Gives a redemption its slip number, `DH<yyyymmdd>-<5 letters>`: short, and not guessable from the previous
 * one.
 */
export const fillSlipNumber: FieldHook = ({ value, originalDoc }) => {
  if (typeof originalDoc?.slipNumber === 'string') return originalDoc.slipNumber;
  if (typeof value === 'string' && value !== '') return value;
  const code = Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return `DH${shanghaiDay(new Date()).replaceAll('-', '')}-${code}`;
};
