const PAIRING = /[1一]\s*[+＋]\s*N/i;

/** Whether a mechanism pairs one volunteer with many people (“1＋N”), which the page then draws. */
export function isPairing(mechanism: string): boolean {
  return PAIRING.test(mechanism);
}
