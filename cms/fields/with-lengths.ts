import type { Field } from 'payload';
import { longestText } from './longest-text.ts';

/** Adds the maximum length to each text field, so that the form shows it while the user types. */
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
