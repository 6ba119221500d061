/** For an operation that would report success although its transaction is gone. */
export function lostTransaction(): Error {
  return new Error(
    '没有全部保存：这次操作中有一步失败，事务已被撤销。请检查后重新保存。(The transaction was rolled back by a nested call that failed; a hook must not catch the errors of calls it passes `req` to. To ask for what may not exist, pass `disableErrors: true`.)',
  );
}
