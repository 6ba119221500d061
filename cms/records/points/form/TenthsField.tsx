'use client';
import { TextInput, useField, withCondition } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { pointsText } from '#content/points/points-text.ts';

/** Points in a form: stored in tenths, shown as points. They are never typed here. */
function TenthsBox({ field, path: asked }: NumberFieldClientProps) {
  const { customComponents, path, value } = useField<number | null>({ potentiallyStalePath: asked });
  return (
    <TextInput
      Description={customComponents?.Description}
      Label={customComponents?.Label}
      {...(field.label ? { label: field.label } : {})}
      {...(field.admin?.description ? { description: field.admin.description } : {})}
      path={path}
      readOnly
      style={field.admin?.width === undefined ? { flex: '1 1 auto' } : { width: field.admin.width }}
      value={typeof value === 'number' ? pointsText(value) : ''}
    />
  );
}

export const TenthsField = withCondition(TenthsBox);
