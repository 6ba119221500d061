/** Most characters of a text that go into a cell: Excel takes 32,767, with what makes some of them harmless. */
const most = 32_000;
/** Ends a text that was cut. */
const cut = '…（文字太长，表格里放不下，全文见系统）';

/** A text as it fits into a cell, its end cut off where it is too long. */
export const fittingText = (text: string) => (text.length > most ? `${text.slice(0, most)}${cut}` : text);

/** Whether a text was cut: what comes in like this is not the whole. */
export const isCut = (text: string) => text.trimEnd().endsWith(cut);
