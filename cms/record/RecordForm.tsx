'use client';
import Link from 'next/link';
import { useCallback, useMemo, useRef, useState } from 'react';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import type { GateFinding } from '#content/privacy/gate-finding.ts';
import { FindingList } from '#cms/gate/form/FindingList.tsx';
import { blankEntry } from './blank-entry.ts';
import { Choice } from './Choice.tsx';
import { ConsentChoice } from './ConsentChoice.tsx';
import type { Entry, UploadedPhoto } from './entry.ts';
import { Field } from './Field.tsx';
import { hasBegun } from './has-begun.ts';
import { faultsInEntry } from './faults-in-entry.ts';
import { HeldFigures } from './HeldFigures.tsx';
import { forgetPhotos } from './kept-photos.ts';
import { missingInEntry } from './missing-in-entry.ts';
import type { PhotoConsent } from './photo-consent.ts';
import { PhotoPicker } from './PhotoPicker.tsx';
import { RecordDone } from './RecordDone.tsx';
import type { RecordOptions } from './record-options.ts';
import { useDraft, type DraftState } from './use-draft.ts';
import { useHandIn } from './use-hand-in.ts';
import { withProject } from './with-project.ts';

const saveWords: Readonly<Record<DraftState, string>> = {
  empty: '边填边存，不怕断网',
  typing: '正在填写…',
  saving: '正在保存…',
  saved: '草稿已保存',
  offline: '没有网络：内容已存在手机里，联网后自动保存',
  refused: '草稿没有存进系统',
};

type TextOfEntry = 'title' | 'text';
/** Fields of the record that this form edits, with the name they have here. */
const fieldsOfEntry: Readonly<Record<string, TextOfEntry>> = { title: 'title', 'story.body': 'text' };

/** The form of 记活动. Everything that can be known is filled in; typed data is never lost. */
export function RecordForm({ options }: { options: RecordOptions }) {
  const { stations, projects, categories, teams, day, author, owner, admin } = options;
  const blank = useMemo(() => blankEntry(options.station, day), [options.station, day]);
  const { entry, state, problem, change, save, clear, begin } = useDraft(blank, author, owner);
  const waiting = useRef(0);
  const [hasWaiting, setHasWaiting] = useState(false);
  const [round, setRound] = useState(0);

  // Invalid input is reported at once, missing input only when the entry is handed in.
  const faults = faultsInEntry(entry);
  const missing = { ...missingInEntry(entry), ...faults };
  const station = stations.find(({ id }) => id === entry.station);
  const population = station?.population ?? null;
  const { handIn, forget, again, isAsked, isSending, refusal, found, sent } = useHandIn({
    entry,
    missing,
    population,
    waiting,
    save,
    clear,
  });
  const shown = isAsked ? missing : faults;
  const errorOf = (field: keyof Entry) => shown[field];
  const set = (field: keyof Entry) => (event: { target: { value: string } }) =>
    change({ [field]: event.target.value });

  const startAnew = () => {
    if (!window.confirm('清空已填的内容和照片？已经存进系统的草稿还在“活动”里。')) return;
    void forgetPhotos(owner)
      .catch(() => undefined)
      .then(() => setRound((now) => now + 1));
    clear();
    forget();
  };

  const mask = (finding: GateFinding) => {
    const field = fieldsOfEntry[finding.field];
    if (field !== undefined) change((now) => ({ [field]: maskPassage(now[field], finding) }));
  };
  /** Findings of the gate in a field of this form, as long as the found text is still there. */
  const findingsIn = (field: TextOfEntry) => (
    <FindingList
      findings={found.filter((one) => fieldsOfEntry[one.field] === field && entry[field].includes(one.match))}
      onMask={mask}
    />
  );

  const onUploaded = useCallback(
    (photo: UploadedPhoto) => change((now) => ({ photos: [...now.photos, photo] })),
    [change],
  );
  const onRemoved = useCallback(
    (media: string) => change((now) => ({ photos: now.photos.filter((photo) => photo.media !== media) })),
    [change],
  );

  const onWaiting = useCallback((count: number) => {
    waiting.current = count;
    setHasWaiting(count > 0);
  }, []);
  const onTold = useCallback(
    (media: string, told: PhotoConsent) =>
      change((now) => ({
        photos: now.photos.map((photo) => (photo.media === media ? { ...photo, told } : photo)),
      })),
    [change],
  );

  if (sent !== null) return <RecordDone {...sent} admin={admin} onAgain={again} />;

  return (
    <form
      className="record"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      <header>
        <h1>记活动</h1>
        <p role="status" className={`record-state is-${state}`}>
          {saveWords[state]}
          {state === 'saved' && Object.keys(faults).length > 0 && '，标红的地方没有存'}
          {state === 'refused' && `：${problem}`}
        </p>
      </header>

      <div className="record-grid">
        {stations.length > 1 && (
          <Choice
            label="站点"
            error={errorOf('station')}
            none="请选择"
            options={stations}
            value={entry.station}
            onChoose={(id) => change({ station: id })}
          />
        )}
        <Choice
          label="服务项目"
          hint="选了项目，类别、队伍和名称会自动填好"
          none="不属于哪个项目"
          options={projects}
          value={entry.project}
          onChoose={(id) => change((now) => withProject(now, id, options))}
        />
        <Field label="活动名称" isWide error={errorOf('title')}>
          <input type="text" value={entry.title} maxLength={60} onChange={set('title')} enterKeyHint="next" />
        </Field>
        {findingsIn('title')}
        <Choice
          label="服务类别"
          error={errorOf('category')}
          none="请选择"
          options={categories}
          value={entry.category}
          onChoose={(id) => change({ category: id })}
        />
        <Choice
          label="队伍"
          none="没有队伍"
          options={teams}
          value={entry.team}
          onChoose={(id) => change({ team: id })}
        />
        <Field label="日期" error={errorOf('date')}>
          <input type="date" value={entry.date} onChange={set('date')} />
        </Field>
        <div className="record-pair">
          <Field label="开始">
            <input type="time" value={entry.starts} onChange={set('starts')} />
          </Field>
          <Field label="时长（小时）" error={errorOf('length')}>
            <input type="text" inputMode="decimal" value={entry.length} onChange={set('length')} />
          </Field>
        </div>
      </div>

      {hasBegun(entry) && (
        <HeldFigures entry={entry} missing={shown} population={population} change={change} />
      )}

      <fieldset>
        <legend>照片</legend>
        <FindingList
          findings={found.filter(
            ({ field, kind }) => fieldsOfEntry[field] === undefined && kind !== 'doubtfulFigure',
          )}
        />
        <PhotoPicker
          key={round}
          owner={owner}
          who={author}
          uploaded={entry.photos}
          consent={entry.consent}
          isReady={entry.station !== '' && entry.title.trim() !== ''}
          begin={begin}
          alt={`${station?.name ?? ''}“${entry.title}”活动现场`}
          onUploaded={onUploaded}
          onRemoved={onRemoved}
          onTold={onTold}
          onWaiting={onWaiting}
        />
        {(entry.photos.length > 0 || hasWaiting) && (
          <ConsentChoice
            consent={entry.consent}
            error={errorOf('consent')}
            onChange={(consent) => change({ consent })}
          />
        )}
      </fieldset>

      <Field
        label="经过（可以以后再写）"
        isWide
        hint="几句话就行：谁、做了什么、有什么变化。不写姓名、电话和住址。"
      >
        <textarea rows={5} value={entry.text} onChange={set('text')} />
      </Field>
      {findingsIn('text')}

      {refusal !== '' && (
        <p className="record-doubt" role="alert">
          {refusal}
        </p>
      )}
      <div className="record-actions">
        <button type="submit" className="record-submit" disabled={isSending}>
          {isSending ? '正在提交…' : '交去审核'}
        </button>
        {entry.id !== '' && <Link href={`${admin}/collections/activities/${entry.id}`}>打开完整表单</Link>}
        {state !== 'empty' && (
          <button type="button" className="record-plain" onClick={startAnew}>
            清空重填
          </button>
        )}
      </div>
    </form>
  );
}
