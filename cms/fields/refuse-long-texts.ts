import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type FlattenedField,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { longestText, tooLong } from './longest-text.ts';
import { recordOf } from '#cms/errors/record-of.ts';

interface LongText {
  path: string;
  label: string;
  message: string;
}

/** Texts of a record that are longer than their field allows, except unchanged ones. */
function longTexts(fields: readonly FlattenedField[], now: unknown, before: unknown, above = ''): LongText[] {
  const [values, former] = [recordOf(now), recordOf(before)];
  return fields.flatMap((field): LongText[] => {
    const value = values[field.name];
    const path = `${above}${field.name}`;
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'email': {
        const most = longestText(field);
        const texts = Array.isArray(value) ? value : [value];
        if (value === former[field.name] || ('virtual' in field && field.virtual)) return [];
        if (!texts.some((text) => typeof text === 'string' && text.length > most)) return [];
        return [
          { path, label: typeof field.label === 'string' ? field.label : field.name, message: tooLong(most) },
        ];
      }
      case 'group':
      case 'tab':
        return longTexts(field.flattenedFields, value, former[field.name], `${path}.`);
      case 'array': {
        const [rows, old] = [value, former[field.name]].map((list) => (Array.isArray(list) ? list : []));
        return (rows ?? []).flatMap((row: unknown, index) =>
          longTexts(field.flattenedFields, row, old?.[index], `${path}.${index}.`),
        );
      }
      default:
        return [];
    }
  });
}

function refuse(
  fields: readonly FlattenedField[],
  data: unknown,
  former: unknown,
  where: { collection?: string; global?: string; req: PayloadRequest },
): void {
  const errors = longTexts(fields, data, former);
  if (errors.length > 0) throw new ValidationError({ ...where, errors }, where.req.t);
}

/**
 * Refuses a text that is longer than its field allows. Drafts are checked too, because they are not validated
 * otherwise and every stored text is scanned, rendered and searched again and again.
 */
export const refuseLongTexts: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  refuse(collection.flattenedFields, data, originalDoc, { collection: collection.slug, req });
  return data;
};

/** The same for the settings. */
export const refuseLongSettings: GlobalBeforeValidateHook = ({ global, data, originalDoc, req }) => {
  refuse(global.flattenedFields, data, originalDoc, { global: global.slug, req });
  return data;
};
