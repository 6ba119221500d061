'use client';
import Link from 'next/link';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import type { GateFinding } from '../../gate/gate-finding.ts';
import { FindingList } from '../gate/FindingList.tsx';
import { plausibleFigures } from '../../activities/plausible-figures.ts';
import { hoursOf, typedNumber, type Entry, type UploadedPhoto } from './entry.ts';
import { hasBegun } from './has-begun.ts';
import { missingInEntry } from './missing-in-entry.ts';
import { PhotoPicker } from './PhotoPicker.tsx';
import type { RecordOptions } from './record-options.ts';
import { sendJson } from './send.ts';
import { useDraft, type DraftState } from './use-draft.ts';

const saveWords: Readonly<Record<DraftState, string>> = {
  empty: '边填边存，不怕断网',
  typing: '正在填写…',
  saving: '正在保存…',
  saved: '草稿已保存',
  offline: '没有网络：内容已存在手机里，联网后自动保存',
  refused: '草稿没有存进系统',
};

type TextOfEntry = 'title' | 'text';
/** Fields of the record that this form shows as one of its own. */
const fieldsOfEntry: Readonly<Record<string, TextOfEntry>> = { title: 'title', 'story.body': 'text' };

interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
  isWide?: boolean;
  children: ReactNode;
}

function Field({ label, hint, error, isWide, children }: FieldProps) {
  return (
    <label className={`record-field${isWide ? ' is-wide' : ''}${error ? ' has-error' : ''}`}>
      <span>{label}</span>
      {children}
      {error ? <em role="alert">{error}</em> : hint && <small>{hint}</small>}
    </label>
  );
}

/** The form of 记活动. Everything that can be known is filled in; what is entered is never lost. */
export function RecordForm({ options }: { options: RecordOptions }) {
  const { stations, projects, categories, teams, day, author, admin } = options;
  const blank = useMemo<Entry>(
    () => ({
      id: '',
      station: options.station,
      project: '',
      category: '',
      team: '',
      title: '',
      date: day,
      starts: '09:00',
      length: '2',
      volunteers: '',
      served: '',
      hours: '',
      text: '',
      photos: [],
    }),
    [options.station, day],
  );
  const { entry, state, problem, change, save, clear } = useDraft(blank, author);
  const [consent, setConsent] = useState({ showsPeople: false, showsChildren: false });
  const [waiting, setWaiting] = useState(0);
  const [isAsked, setIsAsked] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [found, setFound] = useState<GateFinding[]>([]);
  const [sent, setSent] = useState<{ id: string; title: string } | null>(null);

  const missing = missingInEntry(entry);
  const errorOf = (field: keyof Entry) => (isAsked ? missing[field] : undefined);
  const station = stations.find(({ id }) => id === entry.station);
  const isHeld = hasBegun(entry);
  const doubts = isHeld
    ? plausibleFigures({
        volunteerCount: typedNumber(entry.volunteers),
        servedCount: typedNumber(entry.served),
        serviceHours: hoursOf(entry),
        population: station?.population ?? null,
      })
    : [];
  const set = (field: keyof Entry) => (event: { target: { value: string } }) =>
    change({ [field]: event.target.value });

  const chooseProject = (id: string) => {
    const project = projects.find((one) => one.id === id);
    change((now) => {
      const own = project?.teams.find(
        (team) => teams.find((one) => one.id === team)?.station === now.station,
      );
      const former = projects.find((one) => one.id === now.project);
      const isOwnTitle = now.title.trim() !== '' && now.title !== former?.name;
      return {
        project: id,
        category: project?.category ?? now.category,
        team: own ?? project?.teams[0] ?? now.team,
        title: isOwnTitle ? now.title : (project?.name ?? ''),
      };
    });
  };

  const submit = async () => {
    setIsAsked(true);
    setRefusal('');
    setFound([]);
    if (Object.keys(missing).length > 0) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.record-field.has-error :is(input, select)')?.focus(),
      );
      return;
    }
    if (waiting > 0) {
      setRefusal(`还有 ${waiting} 张照片没有传完。传完后请再点一次“交去审核”；不要的照片可以去掉。`);
      return;
    }
    setIsSending(true);
    const id = await save();
    const result =
      id === null
        ? null
        : await sendJson<object>('POST', `/api/activities/${id}/review`, { action: 'submit', remark: '' });
    setIsSending(false);
    if (id === null || result === null) return;
    if (result.kind === 'done') {
      setSent({ id, title: entry.title });
      clear();
      setIsAsked(false);
    } else if (result.kind === 'refused' && result.findings.length > 0) {
      setFound(result.findings);
      setRefusal('还不能提交：上面标红的地方要先改好。');
      requestAnimationFrame(() =>
        document.querySelector('.record .gate-findings .is-block')?.scrollIntoView({ block: 'center' }),
      );
    } else {
      setRefusal(
        result.kind === 'offline'
          ? '没有网络，内容已存在手机里。联网后请再点一次“交去审核”。'
          : result.message,
      );
    }
  };
  const mask = (finding: GateFinding) => {
    const field = fieldsOfEntry[finding.field];
    if (field !== undefined) change((now) => ({ [field]: maskPassage(now[field], finding) }));
  };
  /** What the gate found in a field of this form and still stands there. */
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

  if (sent !== null) {
    return (
      <div className="record record-done" role="status">
        <h1>已交去审核</h1>
        <p>“{sent.title}”审核通过后会自动出现在网站上，退回时会在工作台告诉您。</p>
        <p className="record-actions">
          <button type="button" className="record-submit" onClick={() => setSent(null)}>
            再记一场
          </button>
          <Link href={`${admin}/collections/activities/${sent.id}`}>看这条记录</Link>
          <Link href={admin}>回工作台</Link>
        </p>
      </div>
    );
  }

  return (
    <form
      className="record"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header>
        <h1>记活动</h1>
        <p role="status" className={`record-state is-${state}`}>
          {saveWords[state]}
          {state === 'refused' && `：${problem}`}
        </p>
      </header>

      <div className="record-grid">
        {stations.length > 1 && (
          <Field label="站点" error={errorOf('station')}>
            <select value={entry.station} onChange={set('station')}>
              <option value="">请选择</option>
              {stations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field label="服务项目" hint="选了项目，类别、队伍和名称会自动填好">
          <select value={entry.project} onChange={(event) => chooseProject(event.target.value)}>
            <option value="">不属于哪个项目</option>
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="活动名称" isWide error={errorOf('title')}>
          <input type="text" value={entry.title} maxLength={60} onChange={set('title')} enterKeyHint="next" />
        </Field>
        {findingsIn('title')}
        <Field label="服务类别" error={errorOf('category')}>
          <select value={entry.category} onChange={set('category')}>
            <option value="">请选择</option>
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="队伍">
          <select value={entry.team} onChange={set('team')}>
            <option value="">没有队伍</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="日期" error={errorOf('date')}>
          <input type="date" value={entry.date} onChange={set('date')} />
        </Field>
        <div className="record-pair">
          <Field label="开始">
            <input type="time" value={entry.starts} onChange={set('starts')} />
          </Field>
          <Field label="时长（小时）">
            <input type="text" inputMode="decimal" value={entry.length} onChange={set('length')} />
          </Field>
        </div>
      </div>

      {isHeld && (
        <fieldset>
          <legend>来了多少人</legend>
          <div className="record-three">
            <Field label="志愿者" error={errorOf('volunteers')}>
              <input type="text" inputMode="numeric" value={entry.volunteers} onChange={set('volunteers')} />
            </Field>
            <Field label="服务群众" error={errorOf('served')}>
              <input type="text" inputMode="numeric" value={entry.served} onChange={set('served')} />
            </Field>
            <Field label="时长合计">
              <input
                type="text"
                inputMode="decimal"
                value={entry.hours}
                placeholder={hoursOf(entry) === null ? '自动算' : String(hoursOf(entry))}
                onChange={set('hours')}
              />
            </Field>
          </div>
          {doubts.map((doubt) => (
            <p key={doubt} className="record-doubt" role="alert">
              {doubt}
            </p>
          ))}
        </fieldset>
      )}

      <fieldset>
        <legend>照片</legend>
        <FindingList findings={found.filter(({ field }) => fieldsOfEntry[field] === undefined)} />
        <PhotoPicker
          uploaded={entry.photos}
          consent={consent}
          isReady={entry.station !== '' && entry.title.trim() !== ''}
          alt={`${station?.name ?? ''}“${entry.title}”活动现场`}
          onUploaded={onUploaded}
          onRemoved={onRemoved}
          onWaiting={setWaiting}
        />
        <label className="record-check">
          <input
            type="checkbox"
            checked={consent.showsPeople}
            onChange={(event) =>
              setConsent({
                showsPeople: event.target.checked,
                showsChildren: consent.showsChildren && event.target.checked,
              })
            }
          />
          照片里能认出人，都已同意公开
        </label>
        {consent.showsPeople && (
          <label className="record-check">
            <input
              type="checkbox"
              checked={consent.showsChildren}
              onChange={(event) => setConsent({ ...consent, showsChildren: event.target.checked })}
            />
            其中有 14 岁以下的孩子，监护人已同意
          </label>
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
          <button type="button" className="record-plain" onClick={clear}>
            清空重填
          </button>
        )}
      </div>
    </form>
  );
}
