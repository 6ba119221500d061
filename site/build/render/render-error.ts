/** Thrown if a page could not be made; `cause` is the error thrown by its code. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  /** URL of the page, without the base path. */
  readonly url: string;

  constructor(url: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`页面 ${url} 生成失败：${reason}`, { cause });
    this.url = url;
  }
}
