/** Path of the file for a URL, relative to the output folder: `/teams/` → `teams/index.html`. */
export function outputFile(url: string): string {
  const path = decodeURIComponent(url);
  if (!path.startsWith('/') || path.split('/').includes('..')) throw new Error(`网址 ${url} 不能写成文件。`);
  if (path === '/404/') return '404.html';
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}
