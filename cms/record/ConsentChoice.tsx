import { consentAnswers, type ConsentKind, type PhotoConsent } from './photo-consent.ts';

interface Props {
  consent: PhotoConsent;
  error: string | undefined;
  onChange: (consent: ConsentKind) => void;
}

/**
 * Asks whether people can be recognised in the photos, and who agreed. Asked once for all photos of the
 * activity.
 */
export function ConsentChoice({ consent, error, onChange }: Props) {
  const answers = Object.entries(consentAnswers) as [ConsentKind, string][];
  return (
    <fieldset className={`record-consent${error ? ' record-field has-error' : ''}`}>
      <legend>照片里的人</legend>
      {answers.map(([kind, words]) => (
        <label key={kind} className="record-check">
          <input type="radio" name="consent" checked={consent === kind} onChange={() => onChange(kind)} />
          {words}
        </label>
      ))}
      {error && <em role="alert">{error}</em>}
    </fieldset>
  );
}
