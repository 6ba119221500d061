import type { ReactNode } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
  isWide?: boolean;
  children: ReactNode;
}

/** A form field with its label, and below it an error or a hint. */
export function Field({ label, hint, error, isWide, children }: FieldProps) {
  return (
    <label className={`record-field${isWide ? ' is-wide' : ''}${error ? ' has-error' : ''}`}>
      <span>{label}</span>
      {children}
      {error ? <em role="alert">{error}</em> : hint && <small>{hint}</small>}
    </label>
  );
}
