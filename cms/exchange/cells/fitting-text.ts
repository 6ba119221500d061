/** Maximum characters of a text in a cell. Excel allows 32,767, which includes the escaping of some texts. */
const most = 32_000;
/** Appended to a text that was cut. */
const cut = '…（文字太长，表格里放不下，全文见系统）';

/** Returns the text, with its end cut off if it is too long for a cell. */
export const fittingText = (text: string) => (text.length > most ? `${text.slice(0, most)}${cut}` : text);

/** Whether a text was cut at export. On import such a text is incomplete. */
export const isCut = (text: string) => text.trimEnd().endsWith(cut);
