/** Last day of a month of any year, `MM-DD`, February's of a leap year. */
export const lastDayOfMonth = (month: string): string =>
  `${month}-${new Date(Date.UTC(2024, Number(month), 0)).getUTCDate()}`;
