import type { Role } from '#cms/access/roles.ts';
import { levelOf } from './level-of.ts';
import { reviewLevels } from './review-levels.ts';
import { reviewStates, type ReviewState } from './review-states.ts';
import { reviewTransitions, type ReviewAction } from './review-transitions.ts';

/** Who wants to take a step. The clock takes planned steps, and returns texts that could not be published. */
type StepTaker =
  | 'clock'
  | {
      id: string;
      roles: readonly Role[];
      /** Whether the user may change this record at all. */
      mayEdit: boolean;
    };

/** The data that a step is checked against. */
export interface StepCase {
  action: ReviewAction;
  state: ReviewState;
  taker: StepTaker;
  /** Levels that a text passes, 1 to 3. */
  levels: number;
  /** Accounts that wrote or changed this text. */
  writtenBy: readonly string[];
  /** Accounts that approved this text at a lower level. */
  passedBy: readonly string[];
  /** Whether a version of the record is on the site. */
  isLive: boolean;
  remark: string;
}

const levelNames = ['一审', '二审', '三审'] as const;

/** Reason, in Chinese, why a review step cannot be taken; null if it can. */
export function stepFault(step: StepCase): string | null {
  const { action, state, taker, remark, isLive } = step;
  const { label, from, needsReason } = reviewTransitions[action];
  if (!from.some((possible) => possible === state)) {
    return `现在是“${reviewStates[state]}”，不能${label}。请刷新页面看最新进度。`;
  }
  const isByClock = action === 'publish' || action === 'expire';
  if (taker === 'clock') return isByClock || action === 'return' ? null : `${label}要由人来做。`;
  if (isByClock) return `${label}由系统按时间自动进行。`;
  if (action === 'takeDown' && !isLive) return '这条记录不在网站上，不用撤下。';
  return personFault(step, taker) ?? (needsReason && remark.trim() === '' ? `${label}要写明原因。` : null);
}

function personFault(
  { action, state, levels, writtenBy, passedBy }: StepCase,
  { id, roles, mayEdit }: Exclude<StepTaker, 'clock'>,
): string | null {
  const has = (...wanted: Role[]) => roles.some((role) => wanted.includes(role));
  // An approved text that waits for its time belongs to the last level.
  const level = state === 'scheduled' ? levels : levelOf(state);
  const role = reviewLevels[level - 1];
  const name = levelNames[level - 1] ?? '';
  switch (action) {
    case 'approve':
      if (role === undefined || !has(role)) return `这一步由${name}人员审核，您没有${name}的角色。`;
      if (writtenBy.includes(id)) return '不能审核自己写的或改过的稿件，请交给别的审核人。';
      if (passedBy.includes(id)) return '同一篇稿件，一个人只能审一级，请交给别的审核人。';
      return null;
    case 'return':
      if (role === undefined || !has(role)) return `这一步由${name}人员审核，您没有${name}的角色。`;
      return writtenBy.includes(id) ? '不能审核自己写的或改过的稿件；要修改请用“撤回”。' : null;
    case 'submit':
      return mayEdit ? null : '您不能修改这条记录，所以也不能提交。';
    case 'withdraw':
      if (has('administrator', 'editor') || (mayEdit && writtenBy.includes(id))) return null;
      return '只有写稿人和编辑可以撤回；审核人请用“退回修改”。';
    case 'emergency':
      return has('administrator') ? null : '应急发布只能由管理员进行。';
    default:
      return has('administrator', 'editor', 'third') ? null : '从网站撤下要由编辑、三审或管理员进行。';
  }
}
