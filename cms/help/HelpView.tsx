import type { AdminViewServerProps } from 'payload';
import { chapters } from './chapters.ts';
import { readChapter } from './read-chapter.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import './help.css';

/** 帮助: the handbook on one page, by task, with a table of contents. */
export async function HelpView(view: AdminViewServerProps) {
  const read = await Promise.all(chapters.map(readChapter));
  return (
    <AdminPage view={view}>
      <div className="help">
        <h1>帮助</h1>
        <nav aria-labelledby="help-contents">
          <h2 id="help-contents">目录</h2>
          <ol>
            {read.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`#${slug}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="help-text">
          {read.map(({ slug, title, html }) => (
            <section key={slug} aria-labelledby={slug}>
              <h2 id={slug}>{title}</h2>
              {/* Our own Markdown, rendered with raw HTML disabled. */}
              <div dangerouslySetInnerHTML={{ __html: html }} />
            </section>
          ))}
        </div>
      </div>
    </AdminPage>
  );
}
