'use client';
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { useState } from 'react';

/** Edits JSON as plain text, because Payload's own editor for it is loaded from another host. */
export function JsonTextField({ field, path, readOnly }: JSONFieldClientProps) {
  const { value, setValue, showError } = useField<unknown>({ path });
  const [text, setText] = useState(() => JSON.stringify(value ?? [], null, 1));
  const [isBroken, setIsBroken] = useState(false);
  const id = `field-${path.replaceAll('.', '__')}`;

  const change = (next: string) => {
    setText(next);
    try {
      setValue(JSON.parse(next));
      setIsBroken(false);
    } catch {
      setIsBroken(true);
    }
  };

  return (
    <div className={`field-type textarea${showError || isBroken ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <textarea
          id={id}
          className="json-text"
          rows={12}
          spellCheck={false}
          value={text}
          readOnly={readOnly ?? false}
          onChange={(event) => change(event.target.value)}
        />
        {isBroken && <p role="alert">这段文字还不是正确的 JSON，改好之前不会保存进去。</p>}
      </div>
      <FieldDescription path={path} description={field.admin?.description ?? ''} />
    </div>
  );
}
