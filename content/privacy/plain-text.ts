/**
 * Full-width digits, letters and signs as their plain forms, one unit for one unit, so that places stay.
 */
export function plainText(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[—–―]/g, '-')
    .replace(/[\u00a0\u2002-\u200a\u3000]/g, ' ');
}
