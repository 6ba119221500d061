'use client';
import { Button } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { needStates, type NeedState } from '#content/schema/need.ts';
import { momentText } from '#cms/admin/moment-text.ts';
import { send, sendJson } from '#cms/admin/send.ts';
import type { CardDetails } from '../card-details.ts';
import { shortDay } from './short-day.ts';
import { MoveForm, type MoveInput } from './MoveForm.tsx';

interface Props {
  id: string;
  /** The move that was begun on the board; null if the card was only opened. */
  begun: NeedState | null;
  admin: string;
  /** `told` is what was done, or null if nothing was. */
  onClose: (told: string | null) => void;
}

const offline = '没有网络，没有改动。请联网后再试。';

/** One need, opened: what is known, what was done so far, and what can be done next. */
export function CardDialog({ id, begun, admin, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const told = useRef<string | null>(null);
  const [card, setCard] = useState<CardDetails | null>(null);
  const [to, setTo] = useState<NeedState | 'merge' | 'unmerge' | null>(begun);
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);

  const load = useCallback(async () => {
    const sent = await send<CardDetails>(`/api/board/${id}`, {});
    if (sent.kind === 'done') setCard(sent.value);
    else setProblem(sent.kind === 'offline' ? '没有网络，打不开这件需求。' : sent.message);
  }, [id]);
  useEffect(() => {
    dialog.current?.showModal();
    let isGone = false;
    void Promise.resolve().then(() => (isGone ? undefined : load()));
    return () => {
      isGone = true;
    };
  }, [load]);

  const act = async (path: string, body: object, done: string) => {
    if (card === null) return;
    setIsSending(true);
    setProblem('');
    const sent = await sendJson<{ activity?: string }>('POST', `/api/board/${id}/${path}`, {
      ...body,
      seen: card.seen,
    });
    setIsSending(false);
    if (sent.kind === 'done') {
      told.current = done;
      if (sent.value.activity)
        window.location.assign(`${admin}/collections/activities/${sent.value.activity}`);
      else dialog.current?.close();
      return;
    }
    setProblem(sent.kind === 'offline' ? offline : sent.message);
    // What the card shows may be older than what is stored.
    await load();
  };
  const move = card?.moves.find((one) => one.to === to);
  const submit = (input: MoveInput) => {
    if (to === 'merge') void act('merge', input, `${card?.code ?? ''} 已并入另一件。`);
    else if (to === 'unmerge') void act('unmerge', input, `${card?.code ?? ''} 已取消合并。`);
    else if (move) void act('move', { ...input, to }, `${card?.code ?? ''} 已移到“${needStates[move.to]}”。`);
  };

  return (
    <dialog
      ref={dialog}
      className="board-dialog"
      aria-labelledby="board-dialog-title"
      onClose={() => onClose(told.current)}
    >
      <div className="board-dialog-head">
        <h2 id="board-dialog-title">{card?.title ?? '正在打开…'}</h2>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => dialog.current?.close()}>
          关闭
        </Button>
      </div>
      <p className="board-problem" role="alert">
        {problem}
      </p>
      {card !== null && (
        <>
          <p className="board-facts">
            {card.code} · {card.stateName} · {shortDay(card.submittedOn)}提出
            {card.dueOn !== null && ` · 下一步应在${shortDay(card.dueOn)}前`}
          </p>
          {card.mergedInto !== '' && (
            <p className="board-merged">
              已并入 {card.mergedInto}，跟着那一件走，提出人凭自己的回执看到那一件的进展。
            </p>
          )}
          {card.description !== '' && <p>{card.description}</p>}
          {card.person !== null && <Person person={card.person} />}
          {card.result !== '' && <p>办理结果：{card.result}</p>}
          {card.refusalReason !== '' && <p>不予受理的原因（只给提出人看）：{card.refusalReason}</p>}
          {card.rating !== null && <p>群众评价：{card.rating} 分</p>}

          <div className="board-moves" role="group" aria-label="下一步">
            {card.moves.map((one) => (
              <button
                key={one.to}
                type="button"
                className={one.isBack || one.to === 'refused' ? 'is-quiet' : undefined}
                aria-pressed={to === one.to}
                onClick={() => setTo(to === one.to ? null : one.to)}
              >
                {one.label}
              </button>
            ))}
            {card.isOffice && card.mergedInto === '' && card.doubles.length > 0 && (
              <button
                type="button"
                className="is-quiet"
                aria-pressed={to === 'merge'}
                onClick={() => setTo(to === 'merge' ? null : 'merge')}
              >
                并入同样的一件
              </button>
            )}
            {card.isOffice && card.mergedInto !== '' && (
              <button
                type="button"
                className="is-quiet"
                aria-pressed={to === 'unmerge'}
                onClick={() => setTo(to === 'unmerge' ? null : 'unmerge')}
              >
                取消合并
              </button>
            )}
            {card.isOffice && card.activity === null && ['dispatched', 'in-service'].includes(card.state) && (
              <button
                type="button"
                className="is-quiet"
                disabled={isSending}
                onClick={() => void act('activity', {}, '')}
              >
                建一场活动
              </button>
            )}
          </div>
          {to !== null && (move !== undefined || to === 'merge' || to === 'unmerge') && (
            <MoveForm
              key={to}
              card={card}
              kind={to === 'merge' || to === 'unmerge' ? to : 'move'}
              {...(move ? { move } : {})}
              isSending={isSending}
              onSend={submit}
            />
          )}

          {card.doubles.length > 0 && to !== 'merge' && (
            <section>
              <h3>可能重复</h3>
              <ul className="board-lines">
                {card.doubles.map((one) => (
                  <li key={one.id}>
                    {one.title}
                    <span>
                      {one.code} · {one.stateName} · {one.submittedOn}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {card.merged.length > 0 && (
            <section>
              <h3>并进来的（办结后一并答复）</h3>
              <ul className="board-lines">
                {card.merged.map((one) => (
                  <li key={one.id}>
                    <a href={`${admin}/collections/needs/${one.id}`}>{one.title}</a>
                    <span>{one.code}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>办理经过</h3>
            {card.steps.length === 0 ? (
              <p className="board-none">还没有走过一步。</p>
            ) : (
              <ol className="board-lines">
                {card.steps.map((step) => (
                  <li key={step.key}>
                    {step.what}
                    {step.word !== '' && `：${step.word}`}
                    <span>
                      {step.name} · {momentText(step.at)}
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </section>
          <p className="board-links">
            {card.isOffice && <a href={`${admin}/collections/needs/${card.id}`}>打开整条记录</a>}
            {card.isOffice && card.activity !== null && (
              <a href={`${admin}/collections/activities/${card.activity}`}>打开对应活动</a>
            )}
          </p>
        </>
      )}
    </dialog>
  );
}

/** Who asked, and in which words: for those who handle the need. */
function Person({ person }: { person: NonNullable<CardDetails['person']> }) {
  const lines = (
    [
      ['姓名', person.name],
      ['电话', person.phone],
      ['住址', person.address],
      ['原话', person.words],
      ['情况', person.remark],
    ] as const
  ).filter(([, value]) => value !== '');
  if (lines.length === 0) return null;
  return (
    <dl className="board-person">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{label === '电话' ? <a href={`tel:${value}`}>{value}</a> : value}</dd>
        </div>
      ))}
      <p>不公开，每次查看都有记录。</p>
    </dl>
  );
}
