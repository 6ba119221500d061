'use client';
import { useState } from 'react';
import type { FoundPerson } from '#cms/points/find-people.ts';
import { askPoints, faultOf } from './ask-points.ts';

interface Props {
  onFound: (person: FoundPerson) => void;
}

/** First tap: who is it? A name, the last four digits, or a slip held under a scanner, which types its number. */
export function PersonSearch({ onFound }: Props) {
  const [words, setWords] = useState('');
  const [people, setPeople] = useState<FoundPerson[] | null>(null);
  const [fault, setFault] = useState('');
  const search = async () => {
    setFault('');
    const sent = await askPoints<{ people: FoundPerson[] }>(`/people?q=${encodeURIComponent(words.trim())}`);
    if (sent.kind !== 'done') {
      setPeople(null);
      setFault(faultOf(sent));
      return;
    }
    const { people: found } = sent.value;
    setPeople(found);
    const [one, ...others] = found;
    // A slip names one account, and so does a whole number.
    if (one !== undefined && others.length === 0 && /^(?:DH|\d{7,})/iu.test(words.trim())) onFound(one);
  };
  return (
    <section className="counter-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <label htmlFor="counter-words">是谁来了？</label>
        <div className="counter-row">
          <input
            id="counter-words"
            value={words}
            autoFocus
            autoComplete="off"
            placeholder="姓名、电话后四位，或扫兑换单"
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="is-main">
            查找
          </button>
        </div>
      </form>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      {people?.length === 0 && <p role="status">没有找到。请核对写法；还没登记的，先在“志愿者”里登记。</p>}
      <ul className="counter-people">
        {(people ?? []).map((person) => (
          <li key={person.ref.volunteer ?? person.ref.household}>
            <button type="button" onClick={() => onFound(person)}>
              <strong>{person.name}</strong>
              <span>
                {[
                  person.ref.volunteer === undefined ? '家庭' : '',
                  person.village,
                  person.phoneTail === '' ? '' : `尾号 ${person.phoneTail}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
