'use client';
import { TextInput, useField, withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { numberIn } from '#cms/ranges/number-in.ts';

const noNumber = '这里要填数字，例如 2。现在填的看不懂，还没有存进去。';

/** The same width style as Payload's own fields in a row. */
const widthOf = (width: string | number | undefined): CSSProperties =>
  width === undefined ? { flex: '1 1 auto' } : ({ '--field-width': width } as CSSProperties);

/**
 * A number field that keeps the text as typed. The browser's own number field returns nothing for text it
 * does not understand, so that a figure would vanish silently. Here the text stays with a message, and the
 * CMS refuses it until it is a number.
 */
function NumberBox({ field, path: asked, readOnly }: NumberFieldClientProps) {
  const { admin, label, required } = field;
  const { customComponents, disabled, path, setValue, showError, value } = useField<number | string | null>({
    potentiallyStalePath: asked,
  });
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null) as RefObject<HTMLInputElement>;
  // Shows the number keys on a phone. `TextInput` does not accept this attribute.
  useEffect(() => box.current?.setAttribute('inputmode', 'decimal'), []);
  const known = numberIn(typed);
  const meant = known === 'unclear' ? typed : known;
  // Shows the typed text as long as it matches the form's value. After the form is refilled, shows the form's
  // value.
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
