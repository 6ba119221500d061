import type * as Pagefind from 'pagefind';

/**
 * Opens Pagefind with its own process for one bundle; close it afterwards. The package has one process per
 * copy of its module. That process handles requests one after another and never frees memory.
 */
export async function openPagefind(bundle: string): Promise<typeof Pagefind> {
  const copy: typeof Pagefind = await import(`${import.meta.resolve('pagefind')}?bundle=${bundle}`);
  return copy;
}
