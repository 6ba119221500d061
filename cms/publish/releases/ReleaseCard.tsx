'use client';
import { shanghaiWords } from '#content/time/shanghai.ts';
import { Button } from '@payloadcms/ui';
import type { Release } from '#cms/payload-types.ts';
import { releaseStates } from './release-states.ts';

interface Reason {
  text: string;
  path: string | null;
}

interface Props {
  release: Release;
  admin: string;
  site: string;
  /** Opens the rollback dialog; undefined if a rollback to this release is not possible. */
  onRollBack: (() => void) | undefined;
}

const moment = shanghaiWords({
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const seconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} 秒`;
const lines = (text: string | null | undefined) => (text ?? '').split('\n').filter(Boolean);
/** Number of reasons shown before the rest is folded. */
const reasonsShown = 3;

/** Admin path of the record that made a publish fail, `table/row`; null if it is not a record. */
const recordPath = (errorRecord: string | null | undefined) => {
  const [table, row] = (errorRecord ?? '').split('/');
  if (table === 'settings') return '/globals/siteSettings';
  return table && row ? `/collections/${table}/${row}` : null;
};

/** Admin path of what was changed, `collection/id` or the slug of the settings; null if there is none. */
const changedPath = (record: string | undefined) => {
  if (!record) return null;
  return record.includes('/') ? `/collections/${record}` : `/globals/${record}`;
};

/** The reasons for a publish, each with a link. */
function Reasons({ reasons, admin }: { reasons: readonly Reason[]; admin: string }) {
  return (
    <ul className="release-reasons">
      {reasons.map(({ text, path }) => (
        <li key={text}>{path === null ? text : <a href={`${admin}${path}`}>{text}</a>}</li>
      ))}
    </ul>
  );
}

/** One release: its state, who and what caused it, its steps, what changed, and why it failed. */
export function ReleaseCard({ release, admin, site, onRollBack }: Props) {
  const { state, requestedAt, requestedBy, finishedAt, trigger, error, errorRecord } = release;
  const records = (release.records ?? '').split('\n');
  const reasons = lines(trigger).map((text, index) => ({ text, path: changedPath(records[index]) }));
  const changes = lines(release.changes);
  const steps = (release.steps ?? []).filter(({ name }) => name !== '完成');
  const took =
    finishedAt && release.startedAt ? (Date.parse(finishedAt) - Date.parse(release.startedAt)) / 1000 : null;
  const faults = (error ?? '').split('\n').filter(Boolean);
  const faulty = (errorRecord ?? '').split('\n').map(recordPath);

  return (
    <article className={`release is-${state}`} aria-labelledby={`release-${release.id}`}>
      <header>
        <h2 id={`release-${release.id}`}>
          <time dateTime={requestedAt}>{moment(requestedAt)}</time>
        </h2>
        <span className="release-state">{releaseStates[state]}</span>
      </header>
      <p className="release-facts">
        <span>{requestedBy ?? '系统'}</span>
        {typeof release.changedPages === 'number' && (
          <span>
            {release.isFull
              ? `全部 ${release.pages ?? 0} 页`
              : `${release.changedPages} 页有变化，共 ${release.pages ?? 0} 页`}
          </span>
        )}
        {took !== null && <span>用时 {seconds(took)}</span>}
        {typeof release.mendedPages === 'number' && (
          <span>{release.mendedPages === 0 ? '核对一致' : `核对后修正 ${release.mendedPages} 处`}</span>
        )}
      </p>
      <Reasons reasons={reasons.slice(0, reasonsShown)} admin={admin} />
      {error && (
        <div className="release-error">
          {state !== 'failed' && <p>其余内容已经上线，下面的没有：</p>}
          {faults.map((text, index) => (
            <p key={text}>
              {text} {faulty[index] && <a href={`${admin}${faulty[index]}`}>去改这条记录</a>}
            </p>
          ))}
        </div>
      )}
      {state === 'running' && (
        <ol className="release-steps" aria-live="polite">
          {steps.map(({ name, seconds: used }) => (
            <li key={name} className={used == null ? 'is-now' : ''}>
              {name}
              <span>{used == null ? '进行中…' : seconds(used)}</span>
            </li>
          ))}
        </ol>
      )}
      {(reasons.length > reasonsShown || changes.length > 0 || (state !== 'running' && steps.length > 0)) && (
        <details>
          <summary>步骤、改动和网页</summary>
          {reasons.length > reasonsShown && <Reasons reasons={reasons.slice(reasonsShown)} admin={admin} />}
          {state !== 'running' && (
            <ol className="release-steps">
              {steps.map(({ name, seconds: used }) => (
                <li key={name}>
                  {name}
                  <span>{used == null ? '' : seconds(used)}</span>
                </li>
              ))}
            </ol>
          )}
          {changes.length > 0 && (
            <ul className="release-changes">
              {changes.map((url) => (
                <li key={url}>
                  <a href={`${site}${url.slice(1)}`} target="_blank" rel="noreferrer">
                    {decodeURI(url)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
      {onRollBack && (
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={onRollBack}>
          回退到这一版
        </Button>
      )}
    </article>
  );
}
