/** The public state of the figures on the day when a paper was printed: with it the paper proves what was public then. */
export interface PaperWitness {
  /** When this state was published. */
  at: string;
  /** First 12 characters of its hash. */
  hash: string;
  /** Address of its frozen page; without an address of the site its path alone. */
  address: string;
  /** Whether a telephone can open the address, so that a QR code of it makes sense. */
  isOnline: boolean;
}
