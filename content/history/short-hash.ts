/** Number of hexadecimal digits that paper, addresses and people use of a hash. */
const shownDigits = 12;

/** The first 12 digits of a hash: what paper prints, and the address of a frozen page. */
export const shortHash = (hash: string): string => hash.slice(0, shownDigits);

/** Site path of the frozen page of a dataset. */
export const frozenPath = (datasetHash: string): string => `/data/history/${shortHash(datasetHash)}/`;
