import { shanghaiWords } from '#content/time/shanghai.ts';
import type { AdminViewServerProps } from 'payload';
import Link from 'next/link';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { settings } from '#cms/env/env.ts';
import { findTasks } from '../find-tasks.ts';
import { TaskCard } from './TaskCard.tsx';
import './workbench.css';

const quick = [
  { label: '记活动', hint: '办了一场活动，一分钟记完', path: '/record' },
  { label: '写动态', hint: '给办过的活动写一篇报道', path: '/stories-to-write' },
  { label: '登需求', hint: '群众会、院坝会、走访听到的', path: '/collections/needs/create' },
  { label: '上传照片', hint: '照片会自动转正和压缩', path: '/collections/media/create' },
];

/** Shortcuts for inspectors. */
const looks = [
  { label: '活动台账', hint: '按站点和时间导出，可下载全部数据', path: '/exchange' },
  { label: '自查记录', hint: '各站点对照标准的自查', path: '/collections/selfChecks' },
  { label: '审核记录', hint: '每一稿谁审的、什么意见', path: '/collections/reviewSteps' },
  { label: '操作记录', hint: '谁在什么时候改了什么', path: '/collections/auditLog' },
];

const greeting = shanghaiWords({ month: 'long', day: 'numeric', weekday: 'long' });

/**
 * 工作台 (workbench), the start page: tasks that wait for the user, overdue tasks, and the four most frequent
 * actions.
 */
export async function Workbench({ initPageResult, payload }: AdminViewServerProps) {
  const { req } = initPageResult;
  const user = activeUser(req);
  if (user === null) return null;
  const admin = payload.config.routes.admin;
  const now = new Date();
  const tasks = await findTasks({ req, user, now });
  const canRecord = hasRole(req, 'administrator', 'editor', 'clerk');
  const shortcuts = canRecord ? quick : hasRole(req, 'inspector') ? looks : [];
  const waiting = tasks.filter(({ kind }) => kind === 'waiting');
  const sent = tasks.filter(({ kind }) => kind === 'sent');
  const late = tasks.filter(({ kind }) => kind === 'late');
  return (
    <div className="workbench">
      <header className="workbench-head">
        <h1>{user.name}，您好</h1>
        <p>
          {greeting(now)}
          <a href={settings.basePath} target="_blank" rel="noreferrer">
            打开公众网站
          </a>
          <Link href={`${admin}/help`} prefetch={false}>
            怎么用
          </Link>
        </p>
      </header>

      {shortcuts.length > 0 && (
        <nav className="workbench-quick" aria-label="常用操作">
          {shortcuts.map(({ label, hint, path }) => (
            <Link key={path} href={`${admin}${path}`} prefetch={false}>
              <strong>{label}</strong>
              <span>{hint}</span>
            </Link>
          ))}
        </nav>
      )}

      <section aria-labelledby="workbench-waiting">
        <h2 id="workbench-waiting">等我办的</h2>
        {waiting.length === 0 ? (
          <p className="workbench-none">没有等您办的事。</p>
        ) : (
          <div className="workbench-tasks">
            {waiting.map((task) => (
              <TaskCard key={task.key} task={task} admin={admin} />
            ))}
          </div>
        )}
      </section>

      {sent.length > 0 && (
        <section aria-labelledby="workbench-sent">
          <h2 id="workbench-sent">在别人手里的</h2>
          <div className="workbench-tasks">
            {sent.map((task) => (
              <TaskCard key={task.key} task={task} admin={admin} />
            ))}
          </div>
        </section>
      )}

      {late.length > 0 && (
        <section aria-labelledby="workbench-late">
          <h2 id="workbench-late">该补上的</h2>
          <div className="workbench-tasks">
            {late.map((task) => (
              <TaskCard key={task.key} task={task} admin={admin} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
