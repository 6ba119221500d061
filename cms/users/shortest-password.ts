/** Fewest characters of a password. */
export const shortestPassword = 10;
