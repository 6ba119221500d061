/** Largest body of a request that is no upload, bytes. */
export const largestBody = 2_000_000;
/** Largest upload, bytes: the 30 MB of a file and what is sent around it. */
export const largestUpload = 32_000_000;
