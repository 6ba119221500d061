'use client';
import { TextInput, useField, withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { numberIn } from '#cms/ranges/number-in.ts';

const noNumber = '这里要填数字，例如 2。现在填的看不懂，还没有存进去。';

/** As Payload lays out a field of a row. */
const widthOf = (width: string | number | undefined): CSSProperties =>
  width === undefined ? { flex: '1 1 auto' } : ({ '--field-width': width } as CSSProperties);

/**
 * A number, typed as people type it. The browser's own box hands on nothing for what it does not understand, so that a figure
 * vanished in silence; here it stays as it was typed, says so, and is refused by the CMS until it is a number.
 */
function NumberBox({ field, path: asked, readOnly }: NumberFieldClientProps) {
  const { admin, label, required } = field;
  const { customComponents, disabled, path, setValue, showError, value } = useField<number | string | null>({
    potentiallyStalePath: asked,
  });
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null) as RefObject<HTMLInputElement>;
  // The keys of a phone; the box itself takes no such attribute.
  useEffect(() => box.current?.setAttribute('inputmode', 'decimal'), []);
  const known = numberIn(typed);
  const meant = known === 'unclear' ? typed : known;
  // What was typed is shown as long as it is what the form holds; a form that was filled anew shows its own.
  const isTyped = meant === (value ?? null);
  const shown = isTyped ? typed : String(value ?? '');
  const isUnclear = numberIn(shown) === 'unclear';
  return (
    <TextInput
      AfterInput={
        <>
          {isUnclear && (
            <p className="number-unclear" role="alert">
              {noNumber}
            </p>
          )}
          {customComponents?.AfterInput}
        </>
      }
      BeforeInput={customComponents?.BeforeInput}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      {...(admin?.className ? { className: `number ${admin.className}` } : { className: 'number' })}
      {...(admin?.description ? { description: admin.description } : {})}
      htmlAttributes={{ autoComplete: 'off' }}
      inputRef={box}
      {...(label ? { label } : {})}
      onChange={(event: { target: { value: string } }) => {
        const next = event.target.value;
        const number = numberIn(next);
        setTyped(next);
        setValue(number === 'unclear' ? next : number);
      }}
      path={path}
      {...(typeof admin?.placeholder === 'string' ? { placeholder: admin.placeholder } : {})}
      readOnly={readOnly === true || disabled}
      required={required === true}
      showError={showError || isUnclear}
      style={widthOf(admin?.width)}
      value={shown}
    />
  );
}

export const NumberInput = withCondition(NumberBox);
