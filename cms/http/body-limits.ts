/** Maximum body of a request that is not an upload, in bytes. */
export const largestBody = 2_000_000;
/** Maximum upload, in bytes: a file of 30 MB and the rest of the form. */
export const largestUpload = 32_000_000;
