/** Days for which a deleted record can be brought back. */
export const keptDays = 30;
