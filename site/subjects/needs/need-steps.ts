import type { Need } from '#content/schema/need.ts';

/** One step of the order loop (点单—派单—接单—评单) as shown to residents. */
export interface NeedStep {
  readonly key: 'submitted' | 'dispatched' | 'in-service' | 'done' | 'rated';
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead';
  /** Day of the step, `YYYY-MM-DD`; null if it is not recorded or still ahead. */
  readonly on: string | null;
}

const order = ['submitted', 'dispatched', 'in-service', 'done', 'rated'] as const;
const labels = {
  submitted: '群众点单',
  dispatched: '镇里派单',
  'in-service': '队伍接单服务',
  done: '办结',
  rated: '群众评单',
} as const;

/** The five steps of a need: done, current and still ahead. */
export function needSteps(need: Need): NeedStep[] {
  const reached = order.indexOf(need.state);
  const isAnswered = need.state === 'done' || need.state === 'rated';
  const days: Partial<Record<NeedStep['key'], string | null>> = {
    submitted: need.submittedOn,
    dispatched: need.dispatchedOn,
    done: need.doneOn,
  };
  return order.map((key, position) => ({
    key,
    label: labels[key],
    state: position > reached ? 'ahead' : position === reached && !isAnswered ? 'now' : 'done',
    on: position <= reached ? (days[key] ?? null) : null,
  }));
}
