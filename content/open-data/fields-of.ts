import { z } from 'zod';
import { codeLabels, dateTime, referenceTargets, timeOfDay } from '#content/schema/common.ts';
import { settings, tables, type TableName } from '#content/schema/index.ts';
import { fieldWords, settingsWords } from '#content/schema/words/index.ts';
import type { Word } from '#content/schema/words/words-of.ts';
import type { Field, FieldKind } from './field.ts';

interface Words {
  readonly [key: string]: Word | GroupWords;
}
interface GroupWords {
  readonly word: Word;
  readonly fields: Words;
}

const patternOf = (schema: z.core.$ZodType) => z.toJSONSchema(schema).pattern;
const moments = patternOf(dateTime);
const times = patternOf(timeOfDay);

function kindOf(schema: z.core.$ZodType): FieldKind {
  // `get` knows it behind a description too; `has` does not.
  if (referenceTargets.get(schema) !== undefined) return 'reference';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodObject) return 'group';
  const { type, format, pattern } = z.toJSONSchema(schema);
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (format === 'date') return 'date';
  return pattern === moments ? 'moment' : pattern === times ? 'time' : 'text';
}

/** A schema without the lists and the null around it. */
function bare(schema: z.core.$ZodType): { inner: z.core.$ZodType; isList: boolean; isNullable: boolean } {
  if (schema instanceof z.ZodNullable) return { ...bare(schema.unwrap()), isNullable: true };
  if (schema instanceof z.ZodArray) return { ...bare(schema.element), isList: true, isNullable: false };
  return { inner: schema, isList: false, isNullable: false };
}

const isGroup = (word: Word | GroupWords): word is GroupWords => 'fields' in word;

function fieldsIn(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  words: Words,
  above: readonly string[],
): Field[] {
  return Object.entries(shape).map(([key, schema]) => {
    const path = [...above, key];
    const word = words[key];
    if (word === undefined) throw new Error(`No word for the field ${path.join('.')}.`);
    const { inner, isList, isNullable } = bare(schema);
    const [name, says, unit = null] = isGroup(word) ? word.word : word;
    return {
      path,
      name,
      says,
      unit,
      kind: kindOf(inner),
      isList,
      isNullable,
      choices: codeLabels.get(inner)?.labels ?? null,
      target: referenceTargets.get(inner)?.table ?? null,
      fields: isGroup(word) && inner instanceof z.ZodObject ? fieldsIn(inner.shape, word.fields, path) : [],
    };
  });
}

const known = new Map<string, readonly Field[]>();

/** The fields of a table, or of the settings, in the order of the schema. */
export function fieldsOf(name: TableName | 'settings'): readonly Field[] {
  const former = known.get(name);
  if (former !== undefined) return former;
  const words: Words = name === 'settings' ? settingsWords : fieldWords[name];
  const fields = fieldsIn((name === 'settings' ? settings : tables[name]).shape, words, []);
  known.set(name, fields);
  return fields;
}
