import { APIError } from 'payload';

/** Who blocked the write: a transaction of this process, or another process. */
export type WriteLockHolder = 'this-process' | 'other-process';

const reasons: Record<WriteLockHolder, { zh: string; en: string }> = {
  'this-process': {
    zh: '前一个写操作一直没有结束。请稍后重新保存；如果总在同一处出现，多半是某个钩子（hook）写数据时没有传 req，在等它自己。',
    en: 'An earlier transaction neither ran a statement nor ended. A hook that writes without passing `req` waits for its own transaction: pass `req` to every payload call in a hook.',
  },
  'other-process': {
    zh: '另一个程序一直占着数据库文件。请稍后重新保存；如果总是这样，请关闭同时打开这个数据库的其他程序。',
    en: 'Another process holds the write lock of the database file.',
  },
};

/** Error for a write that waited too long for the SQLite file. Nothing of its transaction was stored. */
export class WriteLockTimeout extends APIError {
  /**
   * @param holder who blocked the write
   * @param waitedMs how long this write waited, in milliseconds
   * @param cause what is known about the holder; for the log only, not shown to users
   */
  constructor(holder: WriteLockHolder, waitedMs: number, cause: unknown) {
    const seconds = Math.round(waitedMs / 100) / 10;
    const { zh, en } = reasons[holder];
    const message = `没有写入：等了 ${seconds} 秒，数据库仍不能写。${zh} (SQLite write lock timed out after ${waitedMs} ms. ${en})`;
    super(message, 503, { reason: message }, true);
    // Set by hand: the bundler shortens class names, and an APIError without its name loses its message.
    this.name = 'WriteLockTimeout';
    this.cause = cause;
  }
}
