'use client';
import { Button } from '@payloadcms/ui';
import { useState, type SyntheticEvent } from 'react';
import type { CardDetails } from '../card-details.ts';

/** What is sent with a move or a merge. */
export type MoveInput = Readonly<Record<string, string>>;

interface Props {
  card: CardDetails;
  kind: 'move' | 'merge' | 'unmerge';
  move?: CardDetails['moves'][number];
  isSending: boolean;
  onSend: (input: MoveInput) => void;
}

/** Teams that are shown before the others. */
const proposed = 3;

/** Asks for what a move needs: a team, a result, a reason, a rating, and a word. */
export function MoveForm({ card, kind, move, isSending, onSend }: Props) {
  const [input, setInput] = useState<MoveInput>({
    team: card.teams[0]?.id ?? '',
    into: card.doubles[0]?.id ?? '',
    title: card.isUntitled ? '' : card.title,
  });
  const set = (name: string) => (event: { target: { value: string } }) =>
    setInput({ ...input, [name]: event.target.value });
  const label = kind === 'merge' ? '并入' : kind === 'unmerge' ? '取消合并' : (move?.label ?? '');
  const needsWord = kind === 'unmerge' || move?.isBack === true;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(input);
  };
  const others = card.teams.slice(proposed);
  return (
    <form className="board-form" onSubmit={submit}>
      {kind === 'merge' && (
        <fieldset>
          <legend>并到哪一件</legend>
          {card.doubles.map((one) => (
            <label key={one.id} className="board-choice">
              <input
                type="radio"
                name="into"
                value={one.id}
                checked={input['into'] === one.id}
                onChange={set('into')}
              />
              <span>
                {one.title}
                <small>
                  {one.code} · {one.stateName} · {one.submittedOn}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {move?.asks === 'team' && (
        <>
          {card.isUntitled && (
            <label>
              公开标题（派单后公开，不写是谁提的）
              <input value={input['title'] ?? ''} maxLength={40} required onChange={set('title')} />
            </label>
          )}
          <fieldset>
            <legend>派给哪支队伍</legend>
            {card.teams.slice(0, proposed).map((team) => (
              <label key={team.id} className="board-choice">
                <input
                  type="radio"
                  name="team"
                  value={team.id}
                  checked={input['team'] === team.id}
                  onChange={set('team')}
                />
                <span>
                  {team.name}
                  <small>{team.why}</small>
                </span>
              </label>
            ))}
          </fieldset>
          {others.length > 0 && (
            <label>
              或者选别的队伍
              <select
                value={others.some(({ id }) => id === input['team']) ? input['team'] : ''}
                onChange={(event) => {
                  if (event.target.value !== '') set('team')(event);
                }}
              >
                <option value="">不选别的</option>
                {others.map((team) => (
                  <option key={team.id} value={team.id}>
                    {team.name}（{team.why}）
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            由哪个项目回应（可不选）
            <select value={input['project'] ?? ''} onChange={set('project')}>
              <option value="">不选</option>
              {card.projects
                .toSorted(
                  (a, b) =>
                    Number(b.teams.includes(input['team'] ?? '')) -
                    Number(a.teams.includes(input['team'] ?? '')),
                )
                .map((project) => (
                  <option key={project.id} value={project.id}>
                    {project.name}
                    {project.teams.includes(input['team'] ?? '') ? '（这支队伍在做）' : ''}
                  </option>
                ))}
            </select>
          </label>
        </>
      )}
      {move?.asks === 'refusalReason' && (
        <label>
          不予受理的原因（提出人凭查询码看到，不公开）
          <textarea rows={3} required value={input['refusalReason'] ?? ''} onChange={set('refusalReason')} />
        </label>
      )}
      {move?.asks === 'result' && (
        <label>
          办理结果（公开，不写人名和住址）
          <textarea rows={3} required value={input['result'] ?? ''} onChange={set('result')} />
        </label>
      )}
      {move?.asks === 'rating' && (
        <fieldset>
          <legend>提出人打几分</legend>
          {['1', '2', '3', '4', '5'].map((value) => (
            <label key={value} className="board-choice is-short">
              <input
                type="radio"
                name="rating"
                value={value}
                required
                checked={input['rating'] === value}
                onChange={set('rating')}
              />
              <span>{value} 分</span>
            </label>
          ))}
        </fieldset>
      )}
      <label>
        {needsWord ? '原因（必填）' : '说明（可不填）'}
        <textarea
          rows={2}
          maxLength={500}
          required={needsWord}
          value={input['word'] ?? ''}
          onChange={set('word')}
        />
      </label>
      <Button type="submit" margin={false} disabled={isSending}>
        {isSending ? '正在办…' : `确定${label}`}
      </Button>
    </form>
  );
}
