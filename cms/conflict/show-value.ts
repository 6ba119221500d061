import { shanghaiWords } from '#content/time/shanghai.ts';
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import type { Shown } from './field-choice.ts';

const moments = shanghaiWords({ dateStyle: 'long', timeStyle: 'short', hour12: false });
const days = shanghaiWords({ dateStyle: 'long' });
const nothing: Shown = { text: '', pictures: [] };
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const isNothing = (value: unknown) => value === null || value === undefined || value === '';

/** The record that a reference leads to, as the user may read it. */
async function target(req: PayloadRequest, to: unknown, value: unknown) {
  const reference = recordOf(value);
  const slug = typeof reference['relationTo'] === 'string' ? reference['relationTo'] : listOf(to)[0];
  const id = idOf(reference['value'] ?? value);
  if (id === null || typeof slug !== 'string') return null;
  const collection = slug as CollectionSlug;
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  const { useAsTitle } = req.payload.collections[collection].config.admin;
  return { doc: recordOf(doc), title: String(recordOf(doc)[useAsTitle ?? 'id'] ?? '（已经没有了）') };
}

async function showRow(req: PayloadRequest, fields: readonly FlattenedField[], row: unknown): Promise<Shown> {
  const values = recordOf(row);
  const texts: string[] = [];
  const pictures: Shown['pictures'] = [];
  for (const field of fields) {
    if (field.name === 'id' || field.name.endsWith('_tz') || isNothing(values[field.name])) continue;
    const shown = await showValue(req, field, values[field.name]);
    if (shown.text !== '') texts.push(shown.text);
    pictures.push(...shown.pictures);
  }
  // The texts of a row with one picture become its caption.
  if (pictures.length === 1 && pictures[0])
    return { text: '', pictures: [{ ...pictures[0], caption: texts.join(' · ') }] };
  return { text: texts.join(' · '), pictures };
}

/** A field's value as text and pictures: names for references, labels for choices, pictures as pictures. */
export async function showValue(req: PayloadRequest, field: FlattenedField, value: unknown): Promise<Shown> {
  if (isNothing(value)) return nothing;
  switch (field.type) {
    case 'checkbox':
      return { text: value === true ? '是' : '否', pictures: [] };
    case 'date': {
      const format = field.timezone ? moments : days;
      return { text: format(String(value)), pictures: [] };
    }
    case 'select':
    case 'radio': {
      const labels = listOf(value).map((one) => {
        const option = field.options.find((known) => typeof known === 'object' && known.value === one);
        return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(one);
      });
      return { text: labels.join('、'), pictures: [] };
    }
    case 'relationship':
    case 'upload': {
      const texts: string[] = [];
      const pictures: Shown['pictures'] = [];
      for (const one of listOf(value)) {
        const found = await target(req, field.relationTo, one);
        if (found === null) continue;
        const small = recordOf(recordOf(found.doc['sizes'])['w480'])['url'] ?? found.doc['url'];
        const isPicture = String(found.doc['mimeType'] ?? '').startsWith('image/');
        if (isPicture && typeof small === 'string') pictures.push({ url: small, caption: '' });
        else texts.push(found.title);
      }
      return { text: texts.join('、'), pictures };
    }
    case 'array': {
      const rows: Shown[] = [];
      for (const row of listOf(value)) rows.push(await showRow(req, field.flattenedFields, row));
      return {
        text: rows.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n'),
        pictures: rows.flatMap(({ pictures }) => pictures),
      };
    }
    default:
      return { text: typeof value === 'string' ? value : JSON.stringify(value), pictures: [] };
  }
}
