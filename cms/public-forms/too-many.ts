import type { Exceeded } from './limits.ts';

/** What is said above a limit. */
export function tooMany({ seconds, isOwn }: Exceeded): string {
  const when =
    seconds < 90
      ? '请过一两分钟再试'
      : seconds < 5400
        ? `请过 ${Math.ceil(seconds / 60)} 分钟再试`
        : '请明天再试';
  return `${isOwn ? '从您这里的网络交得太多了' : '现在用的人太多'}，${when}；急事请打电话或到站里说。`;
}
