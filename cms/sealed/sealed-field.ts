import type {
  FieldHook,
  TextareaField,
  TextareaFieldValidation,
  TextField,
  TextFieldSingleValidation,
} from 'payload';
import { text, textarea } from 'payload/shared';
import { open, seal } from './seal.ts';

const sealValue: FieldHook = ({ value }) => (typeof value === 'string' ? seal(value) : value);
const openValue: FieldHook = ({ value }) => (typeof value === 'string' ? open(value) : value);
const opened = <T>(value: T) => (typeof value === 'string' ? open(value) : value);

// Payload checks a value after the hooks that change it: the limits are for what was written.
const validLine: TextFieldSingleValidation = (value, options) => text(opened(value), options);
const validText: TextareaFieldValidation = (value, options) => textarea(opened(value), options);

const sealed = { beforeChange: [sealValue], afterRead: [openValue] };

/**
 * A line of text that the database holds only encrypted. The CMS's own code and everybody who may read the
 * field get the text. It cannot be searched or sorted by: its stored form differs each time.
 */
export const sealedLine = (
  field: Omit<TextField, 'hasMany' | 'maxRows' | 'minRows' | 'type' | 'validate'>,
): TextField => ({
  ...field,
  type: 'text',
  validate: validLine,
  hooks: sealed,
});

/** The same for a longer text. */
export const sealedText = (field: Omit<TextareaField, 'type' | 'validate'>): TextareaField => ({
  ...field,
  type: 'textarea',
  validate: validText,
  hooks: sealed,
});
