import { Refusal } from '#cms/errors/refusal.ts';

/**
 * Error for an operation that would continue, or report success, although its transaction was rolled back
 * because a call inside it failed. A hook must not catch errors of calls to which it passes `req`. To read a
 * record that may not exist, pass `disableErrors: true`.
 */
export function lostTransaction(): Refusal {
  return new Refusal('没有保存：这次操作中有一步失败，全部内容都已撤销。请检查后重新保存。', 500);
}
