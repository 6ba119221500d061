import type { Population } from '#cms/gate/population-of.ts';
import { doubtsIn } from './doubts-in.ts';
import { hoursOf, type Entry } from './entry.ts';
import { Field } from './Field.tsx';

interface Props {
  entry: Entry;
  /** Errors: field → sentence. */
  missing: Partial<Record<keyof Entry, string>>;
  /** People living around the station; null if unknown. */
  population: Population | null;
  change: (part: Partial<Entry>) => void;
}

/** Figures of an activity that was held. Shows a question if a figure is hardly possible. */
export function HeldFigures({ entry, missing, population, change }: Props) {
  const hours = hoursOf(entry);
  const doubts = doubtsIn(entry, population);
  const set = (field: keyof Entry) => (event: { target: { value: string } }) =>
    change({ [field]: event.target.value });
  return (
    <fieldset>
      <legend>来了多少人</legend>
      <div className="record-three">
        <Field label="志愿者" error={missing.volunteers}>
          <input type="text" inputMode="numeric" value={entry.volunteers} onChange={set('volunteers')} />
        </Field>
        <Field label="服务群众" error={missing.served}>
          <input type="text" inputMode="numeric" value={entry.served} onChange={set('served')} />
        </Field>
        <Field label="时长合计" error={missing.hours}>
          <input
            type="text"
            inputMode="decimal"
            value={entry.hours}
            placeholder={hours === null ? '自动算' : String(hours)}
            onChange={set('hours')}
          />
        </Field>
      </div>
      {doubts.map(({ text }) => (
        <p key={text} className="record-doubt" role="alert">
          {text}
        </p>
      ))}
    </fieldset>
  );
}
