import type { Field } from 'payload';
import { longestText } from './longest-text.ts';

/** The fields, each text with the most characters that it takes, so that the form says so while it is typed. */
export function withLengths(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    switch (field.type) {
      case 'text':
        return field.virtual === undefined ? { ...field, maxLength: longestText(field) } : field;
      case 'textarea':
        return { ...field, maxLength: longestText(field) };
      case 'tabs':
        return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withLengths(tab.fields) })) };
      case 'row':
      case 'collapsible':
      case 'group':
      case 'array':
        return { ...field, fields: withLengths(field.fields) };
      default:
        return field;
    }
  });
}
