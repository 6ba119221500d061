'use client';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { send } from '#cms/admin/send.ts';
import { volunteerLabel, type FoundVolunteer } from '#cms/records/people/volunteer-label.ts';

interface Props {
  label: string;
  value: string;
  isChosen: boolean;
  /** Called with what is typed, and with the volunteer if one was chosen. */
  onChange: (written: string, chosen: FoundVolunteer | null) => void;
  isInvalid: boolean;
  describedBy?: string;
  /** Endpoint that answers `{ volunteers }` to `?words=`. */
  source: string;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Pause in typing after which volunteers are asked for, in milliseconds. */
const pause = 180;

/** A name or number with suggestions: arrow keys and Enter choose, Escape closes, Tab goes on. */
export function VolunteerInput({
  label,
  value,
  isChosen,
  onChange,
  isInvalid,
  describedBy,
  source,
  placeholder,
  autoFocus = false,
}: Props) {
  const id = useId();
  const [found, setFound] = useState<FoundVolunteer[]>([]);
  const [at, setAt] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const asked = useRef(0);

  useEffect(() => {
    if (!isOpen || isChosen || value.trim() === '') return;
    const timer = setTimeout(async () => {
      const number = (asked.current += 1);
      const answer = await send<{ volunteers: FoundVolunteer[] }>(
        `${source}?words=${encodeURIComponent(value)}`,
        {},
      );
      if (number !== asked.current || answer.kind !== 'done') return;
      setFound(answer.value.volunteers);
      setAt(answer.value.volunteers.length === 1 ? 0 : -1);
    }, pause);
    return () => clearTimeout(timer);
  }, [value, isChosen, isOpen, source]);

  const shown = isOpen && !isChosen && value.trim() !== '' ? found : [];
  const choose = (one: FoundVolunteer) => {
    asked.current += 1;
    setIsOpen(false);
    setFound([]);
    onChange(volunteerLabel(one), one);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (shown.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length);
    } else if (event.key === 'Enter' && shown[at]) {
      event.preventDefault();
      choose(shown[at]);
    } else if (event.key === 'Escape') setIsOpen(false);
  };

  return (
    <span className="volunteer-input">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        autoComplete="off"
        autoFocus={autoFocus}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          setIsOpen(true);
          onChange(event.target.value, null);
        }}
        onBlur={() => {
          const [one, ...others] = shown;
          if (one && others.length === 0 && one.name === value.trim()) choose(one);
          setIsOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}的提示`} hidden={shown.length === 0}>
        {shown.map((one, index) => (
          <li
            key={one.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            {volunteerLabel(one)}
          </li>
        ))}
      </ul>
    </span>
  );
}
