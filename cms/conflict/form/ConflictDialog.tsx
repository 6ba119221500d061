'use client';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { Comparison, FieldChoice, Shown, Side } from '../field-choice.ts';
import { momentText } from '#cms/admin/moment-text.ts';

interface Props {
  comparison: Comparison;
  /** Whether the choice was left unfinished when the page was last open. */
  isLeft: boolean;
  onChoose: (choices: Record<string, Side>) => void;
  /** The user drops their own version. */
  onDrop: () => void;
  onClose: () => void;
}

const suggestedOf = (fields: readonly FieldChoice[]) =>
  Object.fromEntries(
    fields.flatMap(({ path, suggested }) => (suggested === null ? [] : [[path, suggested]])),
  ) as Record<string, Side>;

function Value({ shown }: { shown: Shown }) {
  if (shown.text === '' && shown.pictures.length === 0) return <em>（空）</em>;
  return (
    <>
      {shown.text !== '' && <span className="guard-text">{shown.text}</span>}
      {shown.pictures.length > 0 && (
        <span className="guard-pictures">
          {shown.pictures.map(({ url, caption }, index) => (
            <span key={`${url}-${index}`}>
              <img src={url} alt={caption || `第 ${index + 1} 张照片`} />
              {caption !== '' && <small>{caption}</small>}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/**
 * Shows two versions of one record, field by field. Saves only after each field that both changed is decided.
 */
export function ConflictDialog({ comparison, isLeft, onChoose, onDrop, onClose }: Props) {
  const { by, fields, newest, title } = comparison;
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState(() => suggestedOf(fields));
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const open = fields.filter(({ path }) => choices[path] === undefined);
  const all = (side: 'mine' | 'theirs') =>
    setChoices(Object.fromEntries(fields.map(({ path }) => [path, side])));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsAsked(true);
    if (open.length === 0) return onChoose(choices);
    document.getElementById(`guard-${open[0]?.path}`)?.scrollIntoView({ block: 'center' });
  };
  const drop = () => {
    if (window.confirm('不要自己填的，用已保存的那一份？您填的就没有了。')) onDrop();
  };

  return (
    <dialog
      ref={dialog}
      className="guard-dialog guard-conflict"
      aria-labelledby="guard-conflict-title"
      onClose={onClose}
    >
      <form onSubmit={send}>
        <h2 id="guard-conflict-title">这条记录有两份，请选留下哪一份</h2>
        <p>
          {isLeft ? '上次没有选完。' : ''}
          {title !== '' && `“${title}”`}在您打开之后又改过：{by !== '' && `${by}，`}
          {momentText(newest)} 保存。您填的和已保存的都还在，选好之前什么也不会丢。
        </p>
        <div className="guard-all">
          <button type="button" className="guard-plain" onClick={() => all('mine')}>
            全选我填的
          </button>
          <button type="button" className="guard-plain" onClick={() => all('theirs')}>
            全选已保存的
          </button>
        </div>
        {fields.map(({ path, label, mine, theirs, values }) => (
          <fieldset
            key={path}
            id={`guard-${path}`}
            className={isAsked && choices[path] === undefined ? 'is-open' : ''}
          >
            <legend>{label}</legend>
            <div className="guard-sides">
              {(['mine', 'theirs'] as const).map((side) => (
                <label key={side} className={choices[path] === side ? 'is-chosen' : ''}>
                  <span className="guard-side">
                    <input
                      type="radio"
                      name={`guard-${path}`}
                      checked={choices[path] === side}
                      onChange={() => setChoices((now) => ({ ...now, [path]: side }))}
                    />
                    {side === 'mine' ? '我填的' : '已保存的'}
                  </span>
                  <Value shown={side === 'mine' ? mine : theirs} />
                </label>
              ))}
            </div>
            {values.both !== undefined && (
              <label className={`guard-both${choices[path] === 'both' ? ' is-chosen' : ''}`}>
                <span className="guard-side">
                  <input
                    type="radio"
                    name={`guard-${path}`}
                    checked={choices[path] === 'both'}
                    onChange={() => setChoices((now) => ({ ...now, [path]: 'both' }))}
                  />
                  两份都留下
                </span>
                <small>已保存的在前，我填的接在后面，之后可以再改。</small>
              </label>
            )}
          </fieldset>
        ))}
        {isAsked && open.length > 0 && (
          <p className="guard-problem" role="alert">
            还有 {open.length} 处没有选：{open.map(({ label }) => label).join('、')}。
          </p>
        )}
        <div className="guard-buttons">
          <button type="button" className="guard-plain" onClick={() => dialog.current?.close()}>
            以后再选
          </button>
          <button type="button" className="guard-plain" onClick={drop}>
            不要我填的
          </button>
          <button type="submit" className="guard-main">
            按所选的保存
          </button>
        </div>
      </form>
    </dialog>
  );
}
