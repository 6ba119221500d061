'use client';
import { volunteerLabel } from '#cms/records/people/volunteer-label.ts';
import type { WaitingSignIn } from '../load-sheet.ts';
import { rowOfSignIn, type TypedRow } from './typed-row.ts';

interface Props {
  waiting: readonly WaitingSignIn[];
  onTake: (one: WaitingSignIn, row: TypedRow) => void;
  onRefuse: (one: WaitingSignIn) => void;
}

/** What phones have handed in: the clerk who sees the person takes it into the sheet, or says that it is none. */
export function WaitingSignIns({ waiting, onTake, onRefuse }: Props) {
  if (waiting.length === 0) return null;
  return (
    <section className="sign-waiting" aria-labelledby="sign-waiting">
      <h2 id="sign-waiting">手机签到，待核对（{waiting.length}）</h2>
      <p>看到本人在场的，按“是本人”，会变成下面的一行；保存以后才算数。</p>
      <ul>
        {waiting.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{one.phone}</strong> {one.name}
              <br />
              {one.in === '' ? '没有签到' : `${one.in} 签到`}，
              {one.out === '' ? '还没有签退' : `${one.out} 签退`}
              {one.volunteers.length === 0 && <em>名册里没有这个号码</em>}
            </div>
            <div className="sign-choices">
              {one.volunteers.map((volunteer) => (
                <button
                  key={volunteer.id}
                  type="button"
                  onClick={() => onTake(one, rowOfSignIn(one, volunteer, volunteerLabel(volunteer)))}
                >
                  是本人：{volunteer.name}
                </button>
              ))}
              {one.volunteers.length === 0 && (
                <button
                  type="button"
                  onClick={() => onTake(one, rowOfSignIn(one, undefined, one.name || one.phone))}
                >
                  另选一位
                </button>
              )}
              <button type="button" className="is-quiet" onClick={() => onRefuse(one)}>
                不算
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
