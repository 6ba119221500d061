/** The file that a web server returns for a site path. */
export const servedFile = (url: string): string =>
  url === '/404/' ? '/404.html' : url.endsWith('/') ? `${url}index.html` : url;
