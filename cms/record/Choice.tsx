import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** What stands there while nothing is chosen. */
  none: string;
  options: readonly { id: string; name: string }[];
  value: string;
  onChoose: (id: string) => void;
}

/** A field in which one of a list is chosen. */
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
