import type * as Pagefind from 'pagefind';

/**
 * Pagefind with a process of its own for a bundle, to be closed after it: the package keeps one process per copy of its
 * module, which does one thing after the other and never gives memory back.
 */
export async function openPagefind(bundle: string): Promise<typeof Pagefind> {
  const copy: typeof Pagefind = await import(`${import.meta.resolve('pagefind')}?bundle=${bundle}`);
  return copy;
}
