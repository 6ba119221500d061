import { claims } from './claims.ts';
import { findBankCards } from './find-bank-cards.ts';
import { findDisabilityCards, findIdCards } from './find-id-cards.ts';
import { findMobiles } from './find-mobiles.ts';
import { findingKinds } from './finding-kinds.ts';
import type { Passage } from './passage.ts';
import { plainForm } from './plain-form.ts';
import { writtenForm } from './text-form.ts';

/** A private number found on a public page. */
export interface PrivateFinding extends Passage {
  kind: PrivateKind;
}

/** Kinds of numbers that must never be on a page, no matter whose they are, with their Chinese names. */
export const privateKinds = {
  disabilityCard: findingKinds.disabilityCard.label,
  idCard: findingKinds.idCard.label,
  mobile: findingKinds.mobile.label,
  bankCard: findingKinds.bankCard.label,
} as const;
type PrivateKind = keyof typeof privateKinds;

/** Finds personal numbers in the text of a whole page, in any notation. */
export function findPrivateValues(text: string): PrivateFinding[] {
  const form = plainForm(writtenForm(text));
  const claim = claims(text);
  return (
    [
      ['disabilityCard', findDisabilityCards],
      ['idCard', findIdCards],
      ['mobile', findMobiles],
      ['bankCard', findBankCards],
    ] as const
  )
    .flatMap(([kind, find]) => find(form).map((passage) => ({ kind, ...passage })))
    .filter(claim)
    .sort((a, b) => a.index - b.index);
}
