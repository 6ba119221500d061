/** Last day of a month, `MM-DD`, for any year: February ends on the 29th. */
export const lastDayOfMonth = (month: string): string =>
  `${month}-${new Date(Date.UTC(2024, Number(month), 0)).getUTCDate()}`;
