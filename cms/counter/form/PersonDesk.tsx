'use client';
import { useState } from 'react';
import type { FoundPerson } from '#cms/points/find-people.ts';
import { AccountParts } from './AccountParts.tsx';
import { accountQuery } from './ask-points.ts';
import { Catalogue } from './Catalogue.tsx';
import { ConfirmRedeem, type MadeRedemption } from './ConfirmRedeem.tsx';
import { GivePoints, type NamedItem } from './GivePoints.tsx';
import { OwnCode } from './OwnCode.tsx';
import { SlipLinks } from './SlipLinks.tsx';
import { usePerson, type PicturedReward } from './use-person.ts';

interface Props {
  person: FoundPerson;
  items: readonly NamedItem[];
  today: string;
  onLeave: () => void;
}

/** The desk of one person: balance, what can be had, and what was. */
export function PersonDesk({ person, items, today, onLeave }: Props) {
  const { account, rewards, fault, load } = usePerson(person.ref);
  const [chosen, setChosen] = useState<PicturedReward | null>(null);
  const [made, setMade] = useState<(MadeRedemption & { isEligibility: boolean; name: string }) | null>(null);
  const year = today.slice(0, 4);
  const [from, setFrom] = useState(`${year}-01-01`);
  const [to, setTo] = useState(today);
  const eligibilities = new Set(rewards.filter(({ kind }) => kind === 'eligibility').map(({ name }) => name));
  return (
    <>
      <header className="counter-person">
        <div>
          <h2>{person.name}</h2>
          <p>
            {[person.village, person.phoneTail === '' ? '' : `尾号 ${person.phoneTail}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {account !== null && (
          <p className="counter-balance">
            <strong>{account.balanceText}</strong> 分
            {account.owedText !== '0' && <span>待补扣 {account.owedText} 分</span>}
          </p>
        )}
        <button type="button" onClick={onLeave}>
          下一位
        </button>
      </header>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      {made !== null && (
        <div className="counter-told" role="status">
          <p>
            {made.name}：{made.stateName}。单号 {made.slipNumber}
            {made.fetchBy === null || made.stateName === '已领取'
              ? ''
              : `，请在 ${made.fetchBy.slice(0, 10)} 前来领`}
          </p>
          <SlipLinks redemption={made.id} isEligibility={made.isEligibility} />
        </div>
      )}
      {chosen !== null && account !== null ? (
        <ConfirmRedeem
          person={person}
          reward={chosen}
          balance={account.tenths}
          onBack={() => setChosen(null)}
          onDone={(done) => {
            setMade({ ...done, name: chosen.name, isEligibility: chosen.kind === 'eligibility' });
            setChosen(null);
            void load();
          }}
        />
      ) : (
        <Catalogue
          rewards={rewards}
          onChoose={(reward) => {
            setMade(null);
            setChosen(reward);
          }}
        />
      )}
      {account !== null && chosen === null && (
        <div className="counter-more">
          <AccountParts account={account} eligibilities={eligibilities} onChanged={() => void load()} />
          <GivePoints who={person.ref} items={items} today={today} onDone={() => void load()} />
          <OwnCode who={person.ref} />
          {person.ref.volunteer !== undefined && (
            <details>
              <summary>服务情况说明（干部考核用，Word）</summary>
              <p className="counter-row">
                <label>
                  从
                  <input
                    type="date"
                    value={from}
                    max={today}
                    onChange={(event) => setFrom(event.target.value)}
                  />
                </label>
                <label>
                  到
                  <input type="date" value={to} max={today} onChange={(event) => setTo(event.target.value)} />
                </label>
                <a
                  className="counter-button"
                  href={`/api/counter/extract?${accountQuery(person.ref)}&from=${from}&to=${to}`}
                >
                  下载
                </a>
              </p>
              <p>只列次数和时长，不列积分。</p>
            </details>
          )}
        </div>
      )}
    </>
  );
}
