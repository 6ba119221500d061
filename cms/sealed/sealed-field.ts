import type { FieldHook, TextField } from 'payload';
import { open, seal } from './seal.ts';

const sealValue: FieldHook = ({ value }) => (typeof value === 'string' ? seal(value) : value);
const openValue: FieldHook = ({ value }) => (typeof value === 'string' ? open(value) : value);

/**
 * Makes a text field that the database holds only encrypted. The CMS's own code and everybody who may read
 * the field get the text. It cannot be searched or sorted by: its stored form differs each time.
 */
export const sealedField = (field: TextField): TextField => ({
  ...field,
  hooks: {
    ...field.hooks,
    beforeChange: [...(field.hooks?.beforeChange ?? []), sealValue],
    afterRead: [openValue, ...(field.hooks?.afterRead ?? [])],
  },
});
