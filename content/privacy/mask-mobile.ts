import { digitsOf } from './digits-of.ts';

/** Masks the middle of a mobile number: `138****5678`. */
export function maskMobile(number: string): string {
  const digits = digitsOf(number).slice(-11);
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
