import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Text shown while nothing is chosen. */
  none: string;
  options: readonly { id: string; name: string }[];
  value: string;
  onChoose: (id: string) => void;
}

/** A field to choose one entry of a list. */
export function Choice({ label, hint, error, none, options, value, onChoose }: Props) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
