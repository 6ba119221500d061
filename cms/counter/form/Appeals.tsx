'use client';
import { useCallback, useState } from 'react';
import { useLoading } from './use-loading.ts';
import { send } from '#cms/admin/send.ts';
import { faultOf, tellPoints } from './ask-points.ts';

type Named = { name?: string } | string | null | undefined;

interface OpenAppeal {
  id: string;
  text: string;
  at: string;
  volunteer?: Named;
  household?: Named;
  entry?: { reason?: string; day?: string; tenths?: number } | string | null;
}

const nameOf = (one: Named) => (typeof one === 'object' && one !== null ? (one.name ?? '') : '');

/** Appeals that wait for an answer. One that is upheld undoes its entry. */
export function Appeals({ onAnswered }: { onAnswered: () => void }) {
  const [appeals, setAppeals] = useState<OpenAppeal[]>([]);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState('');
  const load = useCallback(async () => {
    const sent = await send<{ docs: OpenAppeal[] }>(
      '/api/pointsAppeals?where[state][equals]=open&sort=at&limit=200&depth=1',
      {},
    );
    if (sent.kind === 'done') setAppeals(sent.value.docs);
    else setFault(faultOf(sent));
  }, []);
  useLoading(load);
  const answer = async (id: string, isUpheld: boolean) => {
    const sent = await tellPoints<object>(`/appeals/${id}/answer`, { isUpheld, answer: answers[id] ?? '' });
    setFault(sent.kind === 'done' ? '' : faultOf(sent));
    if (sent.kind !== 'done') return;
    await load();
    onAnswered();
  };
  if (appeals.length === 0 && fault === '') return null;
  return (
    <section aria-labelledby="counter-appeals">
      <h2 id="counter-appeals">等答复的异议（{appeals.length}）</h2>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      <ul className="counter-list">
        {appeals.map(({ id, text, at, volunteer, household, entry }) => {
          const about = typeof entry === 'object' ? entry : null;
          return (
            <li key={id}>
              <p>
                <strong>{nameOf(volunteer) || nameOf(household)}</strong> {at.slice(0, 10)}：{text}
              </p>
              {about && (
                <p className="counter-how">
                  针对：{about.reason}（{(about.tenths ?? 0) / 10} 分，{(about.day ?? '').slice(0, 10)}）
                </p>
              )}
              <p className="counter-row">
                <input
                  aria-label={`答复${nameOf(volunteer) || nameOf(household)}`}
                  placeholder="怎么答复（本人看得到）"
                  maxLength={1000}
                  value={answers[id] ?? ''}
                  onChange={(event) => setAnswers({ ...answers, [id]: event.target.value })}
                />
                <button type="button" className="is-main" onClick={() => void answer(id, true)}>
                  成立，冲回
                </button>
                <button type="button" onClick={() => void answer(id, false)}>
                  不成立
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
