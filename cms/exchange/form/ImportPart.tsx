'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Import } from '#cms/payload-types.ts';
import type { WordsToAssign } from '../import/words-to-assign.ts';
import { send, sendJson } from '#cms/admin/send.ts';
import { AssignWords, type SaidWord } from './AssignWords.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { PlanReview } from './PlanReview.tsx';
import { useProgress } from './use-progress.ts';

/** A kind of record that can be imported. */
export interface Kind {
  collection: string;
  label: string;
  about: string;
  /** Headings that a sheet of new records needs. */
  required: string[];
}

/** Response of the file check: the import, the sheets that were read, and similar sheets that were not. */
interface Checked {
  id: string;
  sheets: string[];
  alike: string[];
  words: WordsToAssign;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('');

/** Import: choose the kind, upload a file, review the plan, confirm. Earlier imports are listed below. */
export function ImportPart({ kinds, admin }: { kinds: readonly Kind[]; admin: string }) {
  const [kind, setKind] = useState(kinds[0]?.collection ?? '');
  const [found, setFound] = useState<Import | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [handedIn, setHandedIn] = useState<File | null>(null);
  const [history, setHistory] = useState<Import[]>([]);
  const [problem, setProblem] = useState('');
  const { progress, follow } = useProgress();
  const chosen = kinds.find(({ collection }) => collection === kind);

  const readHistory = useCallback(async () => {
    const fields = ['kind', 'fileName', 'state', 'added', 'changed', 'createdAt'];
    const select = fields.map((field) => `select[${field}]=true`).join('&');
    const sent = await send<{ docs: Import[] }>(`/api/imports?limit=10&depth=0&${select}`, {});
    if (sent.kind === 'done') setHistory(sent.value.docs);
  }, []);
  useEffect(() => {
    let isGone = false;
    void Promise.resolve().then(() => (isGone ? undefined : readHistory()));
    return () => {
      isGone = true;
    };
  }, [readHistory]);

  const check = async (file: File) => {
    setProblem('');
    setFound(null);
    setHandedIn(file);
    const body = new FormData();
    body.set('file', file, file.name);
    body.set('_payload', JSON.stringify({ kind }));
    const sent = await follow((name) =>
      send<Checked>(`/api/imports/check?progress=${name}`, { method: 'POST', body }),
    );
    if (sent.kind !== 'done') {
      setProblem(sent.kind === 'offline' ? '没有网络，文件没有交上去。请联网后再试。' : sent.message);
      return;
    }
    const whole = await send<Import>(`/api/imports/${sent.value.id}?depth=0`, {});
    if (whole.kind === 'done') setFound(whole.value);
    setChecked(sent.value);
  };
  const say = async (words: SaidWord[]) => {
    setProblem('');
    const sent = await sendJson('POST', '/api/imports/words', { kind, words });
    if (sent.kind !== 'done')
      setProblem(sent.kind === 'offline' ? '没有网络，没有记住。请联网后再试。' : sent.message);
    else if (handedIn) await check(handedIn);
  };
  const confirm = async () => {
    if (found === null) return;
    setProblem('');
    const sent = await follow((name) =>
      send<{ written: number }>(`/api/imports/${found.id}/confirm?progress=${name}`, { method: 'POST' }),
    );
    if (sent.kind === 'done') {
      setFound({ ...found, state: 'done' });
      await readHistory();
    } else
      setProblem(
        sent.kind === 'offline' ? '连接中断了。请刷新页面，看“导入过的表格”里是否已导入。' : sent.message,
      );
  };

  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">导入 Excel</h2>
      <p className="exchange-lead">
        已有的登记表可以直接导入。表头的顺序和写法不必和模板一样；先检查，看过会怎样，再确认。
      </p>
      <div className="exchange-row">
        <label>
          <span>导入什么</span>
          <select
            value={kind}
            onChange={(event) => {
              setKind(event.target.value);
              setFound(null);
              setProblem('');
            }}
          >
            {kinds.map(({ collection, label }) => (
              <option key={collection} value={collection}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <a className="exchange-link" href={`/api/exchange/template/${kind}`}>
          下载{chosen?.label}模板
        </a>
      </div>
      {chosen && (
        <p className="exchange-hint">
          {chosen.about}新记录必须有：{chosen.required.join('、')}。
        </p>
      )}
      <FileDrop isBusy={progress !== null} onFile={(file) => void check(file)} />
      {progress !== null && (
        <div className="exchange-progress" role="status">
          <progress max={Math.max(1, progress.total)} value={progress.done} aria-label="进度" />
          {progress.total === 0 ? '正在读取表格…' : `${progress.done} / ${progress.total} 行`}
        </div>
      )}
      {problem !== '' && (
        <p className="exchange-problem" role="alert">
          {problem}
        </p>
      )}
      {found && checked && checked.sheets.length > 1 && (
        <p className="exchange-hint" role="status">
          这个文件里有 {checked.sheets.length} 张同样的工作表，一起读了：{quoted(checked.sheets)}。
        </p>
      )}
      {found && checked && checked.alike.length > 0 && (
        <p className="exchange-problem" role="status">
          只读了{quoted(checked.sheets)}；{quoted(checked.alike)}
          的表头不一样，没有读。要导入其中的内容，请另存成一个文件再导入。
        </p>
      )}
      {found?.state === 'checked' && checked && (
        <AssignWords
          key={found.id}
          words={checked.words}
          isBusy={progress !== null}
          onSay={(words) => void say(words)}
        />
      )}
      {found && <PlanReview found={found} isBusy={progress !== null} onConfirm={() => void confirm()} />}
      <ImportHistory
        imports={history}
        labels={Object.fromEntries(kinds.map(({ collection, label }) => [collection, label]))}
        admin={admin}
        onUndone={() => void readHistory()}
      />
    </section>
  );
}
