import { findBankCards } from './find-bank-cards.ts';
import { findIdCards } from './find-id-cards.ts';
import { findMobiles } from './find-mobiles.ts';
import { findingKinds } from './finding-kinds.ts';
import type { Passage } from './passage.ts';

/** A private number found on a page that anyone may read. */
export interface PrivateFinding extends Passage {
  kind: PrivateKind;
}

/** Kinds of numbers that never stand on a page, whoever they belong to, with their Chinese names. */
export const privateKinds = {
  idCard: findingKinds.idCard.label,
  mobile: findingKinds.mobile.label,
  bankCard: findingKinds.bankCard.label,
} as const;
export type PrivateKind = keyof typeof privateKinds;

/** Finds ID-card, mobile and bank-card numbers in the text of a whole page, however they are spaced or in whatever width. */
export function findPrivateValues(text: string): PrivateFinding[] {
  const findings: PrivateFinding[] = [];
  for (const [kind, find] of [
    ['idCard', findIdCards],
    ['mobile', findMobiles],
    ['bankCard', findBankCards],
  ] as const) {
    for (const passage of find(text)) {
      const isTaken = findings.some(
        ({ index, match }) =>
          passage.index < index + match.length && index < passage.index + passage.match.length,
      );
      if (!isTaken) findings.push({ kind, ...passage });
    }
  }
  return findings.sort((a, b) => a.index - b.index);
}
