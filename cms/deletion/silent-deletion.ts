import { APIError } from 'payload';
import type { DeletionEffects } from './deletion-effects.ts';
import { keptDays } from './kept-days.ts';

/** What the admin asks before a public record is deleted (`conflict/form/`). */
export interface DeletionQuestion {
  title: string;
  /** The effect on figures and links, in a sentence. */
  effects: string;
}

function told(effects: DeletionEffects | null): string {
  if (effects === null) return '它对数字和链接的影响现在算不出来。';
  const { figures, links } = effects;
  const counted =
    figures.length === 0
      ? '没有公开数字计入它'
      : `计入 ${figures.length} 项公开数字（${figures.join('、')}），数字会跟着变`;
  return `${counted}；${links === 0 ? '没有别的公开内容链接到它' : `${links} 条公开内容链接到它`}。`;
}

/** Deletion of a public record without a reason. The name is set because of the bundler: see `Refusal`. */
export class SilentDeletion extends APIError {
  constructor(title: string, effects: DeletionEffects | null) {
    const question: DeletionQuestion = { title, effects: told(effects) };
    super(
      `没有删除：“${title}”公开过，删除要写明原因。${question.effects}请打开这条记录逐条删除；删除后 ${keptDays} 天内可以恢复。`,
      400,
      { deletion: question },
      true,
    );
    this.name = 'SilentDeletion';
  }
}
