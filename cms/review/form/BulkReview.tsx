'use client';
import { Button, useAuth, useConfig, useSelection } from '@payloadcms/ui';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Role } from '#cms/access/roles.ts';
import { describeFinding } from '#content/privacy/gate-finding.ts';
import { send, sendJson } from '#cms/admin/send.ts';
import './review.css';

interface Row {
  id: string;
  title: string;
  updatedAt: string;
}

/** Steps for many records at once, with the roles that see them and the states that they start from. */
const steps = [
  { action: 'submit', label: '提交审核', roles: ['clerk', 'editor', 'administrator'], from: ['draft'] },
  {
    action: 'approve',
    label: '通过',
    roles: ['first', 'second', 'third'],
    from: ['first', 'second', 'third'],
  },
] as const satisfies readonly {
  action: string;
  label: string;
  roles: readonly Role[];
  from: readonly string[];
}[];
type Step = (typeof steps)[number];

/** Maximum number of records processed at once: as many as one request reads. */
const most = 500;

/**
 * Shown above the list of activities. Submits or approves all selected activities, one after another by the
 * same rules as a single one, and shows which were refused and why. Made for ledgers imported from a sheet.
 */
export function BulkReview() {
  const { user } = useAuth();
  const { count } = useSelection();
  const [chosen, setChosen] = useState<Step | null>(null);
  const roles: readonly string[] = Array.isArray(user?.['roles']) ? user['roles'] : [];
  if (count === 0 && chosen === null) return null;
  return (
    <div className="review-many">
      {steps
        .filter((step) => step.roles.some((role) => roles.includes(role)))
        .map((step) => (
          <Button
            key={step.action}
            id={`review-many-${step.action}`}
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setChosen(step)}
          >
            {`${step.label}（选中 ${count} 条）`}
          </Button>
        ))}
      {chosen !== null && <ManyDialog step={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}

function ManyDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const { routes } = useConfig().config;
  const { getQueryParams, selectAll } = useSelection();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const hasSearch = (useSearchParams().get('search') ?? '') !== '';
  const [rows, setRows] = useState<Row[] | null>(null);
  const isTooWide = selectAll === 'allAvailable' && hasSearch;
  const [problem, setProblem] = useState(
    isTooWide ? '搜索结果不能跨页全选。请逐页勾选，或改用“过滤条件”。' : '',
  );
  /** Number of records that may take the step. It can be larger than the number processed at once. */
  const [total, setTotal] = useState(0);
  const [done, setDone] = useState<number | null>(null);
  const [isOver, setIsOver] = useState(false);
  const isStopped = useRef(false);
  const [passed, setPassed] = useState(0);
  const [refused, setRefused] = useState<(Row & { why: string })[]>([]);

  useEffect(() => {
    dialog.current?.showModal();
    if (isTooWide) return;
    const query = getQueryParams({ reviewState: { in: [...step.from] } });
    const columns = 'draft=true&depth=0&select[title]=true&select[updatedAt]=true';
    void send<{ docs: Row[]; totalDocs: number }>(
      `${routes.api}/activities${query}&${columns}&limit=${most}`,
      {},
    ).then((found) => {
      if (found.kind === 'done') {
        setRows(found.value.docs);
        setTotal(found.value.totalDocs);
      } else setProblem(found.kind === 'offline' ? '没有网络，请联网后再试。' : found.message);
    });
    // The selection at the time of opening the dialog is used.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const go = async () => {
    for (const [index, row] of (rows ?? []).entries()) {
      if (isStopped.current) {
        setProblem(`已停止，做到第 ${index} 条，其余没有动。`);
        break;
      }
      setDone(index);
      const body = { action: step.action, remark: '', seen: row.updatedAt };
      const result = await sendJson<object>('POST', `${routes.api}/activities/${row.id}/review`, body);
      if (result.kind === 'offline') {
        setProblem(`网络断了，做到第 ${index} 条。已完成的不受影响，联网后再选一次剩下的。`);
        break;
      }
      if (result.kind === 'done') setPassed((now) => now + 1);
      else {
        const block = result.findings.find(({ severity }) => severity === 'block');
        const why = block === undefined ? result.message : describeFinding(block);
        setRefused((list) => [...list, { ...row, why }]);
      }
    }
    setIsOver(true);
  };
  const isGoing = done !== null && !isOver;

  return (
    <dialog
      ref={dialog}
      className="review-dialog"
      aria-labelledby="review-many-title"
      onCancel={(event) => {
        // Esc during the run stops it. The dialog stays open and shows how far it came.
        if (isGoing) event.preventDefault();
        isStopped.current = true;
      }}
      onClose={() => {
        onClose();
        // If nothing was done, the selection stays for the next try.
        if (passed > 0) router.refresh();
      }}
    >
      <h2 id="review-many-title">{step.label}</h2>
      <div role="status">
        {rows === null && problem === '' && <span>正在查看选中的活动…</span>}
        {rows !== null && done === null && (
          <span>
            {rows.length === 0
              ? `选中的活动里没有可以${step.label}的。`
              : `选中的活动里有 ${total} 条可以${step.label}，会逐条检查，有问题的留下来并说明原因。`}
            {total > rows.length && `一次最多 ${most} 条：做完这些，请再选一次其余的。`}
          </span>
        )}
        {rows !== null && isGoing && (
          <span>
            正在{step.label}：第 {done + 1} 条，共 {rows.length} 条…
          </span>
        )}
        {isOver && (
          <span>
            已{step.label} {passed} 条{refused.length > 0 && `，${refused.length} 条没有${step.label}：`}
          </span>
        )}
      </div>
      {refused.length > 0 && (
        <ul className="review-many__refused">
          {refused.map(({ id, title, why }) => (
            <li key={id}>
              <Link href={`${routes.admin}/collections/activities/${id}`}>{title}</Link> {why}
            </li>
          ))}
        </ul>
      )}
      <p role="alert">{problem}</p>
      <div className="review-dialog__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            isStopped.current = true;
            if (!isGoing) dialog.current?.close();
          }}
        >
          {isOver ? '关闭' : isGoing ? '停止' : '取消'}
        </Button>
        {done === null && rows !== null && rows.length > 0 && (
          <Button margin={false} onClick={() => void go()} id="review-many-confirm">
            {`确定${step.label} ${rows.length} 条`}
          </Button>
        )}
      </div>
    </dialog>
  );
}
