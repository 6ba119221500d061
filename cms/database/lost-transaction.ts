import { Refusal } from '#cms/errors/refusal.ts';

/**
 * For an operation that would go on, or report success, although its transaction was rolled back: a call inside it failed. A
 * hook must not catch the errors of calls it passes `req` to; to ask for what may not exist, pass `disableErrors: true`.
 */
export function lostTransaction(): Refusal {
  return new Refusal('没有保存：这次操作中有一步失败，全部内容都已撤销。请检查后重新保存。', 500);
}
