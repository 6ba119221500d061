'use client';
import { useState } from 'react';
import type { FoundPerson } from '#cms/points/find-people.ts';
import type { NamedItem } from './GivePoints.tsx';
import { Notices } from './Notices.tsx';
import { PersonDesk } from './PersonDesk.tsx';
import { PersonSearch } from './PersonSearch.tsx';
import { Stock } from './Stock.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  tab: string;
  today: string;
  admin: string;
  items: readonly NamedItem[];
}

const tabs = { person: '兑换', waiting: '待领取', stock: '库存', notices: '公示和异议' } as const;
type Tab = keyof typeof tabs;
const isTab = (name: string): name is Tab => Object.hasOwn(tabs, name);

/** 积分柜台. Three taps redeem: the person, the thing, yes. */
export function Counter({ tab: asked, today, admin, items }: Props) {
  const [tab, setTab] = useState<Tab>(isTab(asked) ? asked : 'person');
  const [person, setPerson] = useState<FoundPerson | null>(null);
  return (
    <div className="counter">
      <h1>积分柜台</h1>
      <nav className="counter-tabs" aria-label="积分柜台">
        {Object.entries(tabs).map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-current={tab === name ? 'page' : undefined}
            onClick={() => {
              if (!isTab(name)) return;
              setTab(name);
              setPerson(null);
              window.history.replaceState(null, '', `${admin}/counter?tab=${name}`);
            }}
          >
            {label}
          </button>
        ))}
      </nav>
      {tab === 'person' &&
        (person === null ? (
          <PersonSearch onFound={setPerson} />
        ) : (
          <PersonDesk
            key={person.ref.volunteer ?? person.ref.household}
            person={person}
            items={items}
            today={today}
            onLeave={() => setPerson(null)}
          />
        ))}
      {tab === 'waiting' && <Waiting />}
      {tab === 'stock' && <Stock />}
      {tab === 'notices' && <Notices today={today} admin={admin} />}
    </div>
  );
}
