import Link from 'next/link';
import { itemsListed, type Task } from '../task.ts';

/** One kind of task: its number, the reason, and the first few records. */
export function TaskCard({ task, admin }: { task: Task; admin: string }) {
  const { title, hint, count, items, path, kind } = task;
  const shown = items.slice(0, itemsListed);
  const rest = items.slice(itemsListed);
  const entry = ({ label, detail, path: to }: Task['items'][number]) => (
    <li key={`${to} ${label}`}>
      <Link href={`${admin}${to}`} prefetch={false}>
        {label}
      </Link>
      <span>{detail}</span>
    </li>
  );
  return (
    <article className={`workbench-task is-${kind}`}>
      <h3>
        {title}
        <b>{count}</b>
      </h3>
      <p>{hint}</p>
      <ul>{shown.map(entry)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>还有 {rest.length} 项</summary>
          <ul>{rest.map(entry)}</ul>
        </details>
      )}
      {path !== null && count > shown.length && (
        <p className="workbench-more">
          <Link href={`${admin}${path}`} prefetch={false}>
            看全部 {count} 项
          </Link>
        </p>
      )}
    </article>
  );
}
