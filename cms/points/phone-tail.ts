/** The last four digits of a telephone number, by which staff tell people of one name apart; empty without. */
export const phoneTail = (phone: string | null | undefined): string =>
  (phone ?? '').replace(/\D/g, '').slice(-4);
