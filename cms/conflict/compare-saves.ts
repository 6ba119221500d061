import type { FlattenedField, PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { bothOf } from './both-of.ts';
import type { FieldChoice } from './field-choice.ts';
import { isSameValue } from './same-value.ts';
import { showValue } from './show-value.ts';

/** Written by the CMS itself; users do not choose between two of these. */
const byItself = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']);

interface Versions {
  /** What the user wants to save: a whole record or some of its fields. */
  mine: unknown;
  /** The version from which the user started; null if it is no longer kept. */
  base: unknown;
  /** The newest version. */
  theirs: unknown;
}

/**
 * The fields that a save would change to a value other than in the newest version, and the fields that only
 * the newest version changed.
 */
export async function compareSaves(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  { mine, base, theirs }: Versions,
  above = '',
  names = '',
): Promise<FieldChoice[]> {
  const choices: FieldChoice[] = [];
  const [sent, started, newest] = [recordOf(mine), recordOf(base), recordOf(theirs)];
  for (const field of fields) {
    const { name } = field;
    const label = `${names}${typeof field.label === 'string' ? field.label : name}`;
    const path = `${above}${name}`;
    if (field.type === 'group' || field.type === 'tab') {
      const inner = {
        mine: sent[name],
        base: base === null ? null : recordOf(started[name]),
        theirs: newest[name],
      };
      const title = field.type === 'group' && field.label ? `${label} › ` : names;
      choices.push(...(await compareSaves(req, field.flattenedFields, inner, `${path}.`, title)));
      continue;
    }
    if (byItself.has(name) || name.endsWith('_tz') || field.type === 'join' || 'virtual' in field) continue;
    // Fields that the form hides or shows as read-only belong to the CMS: the course of the review, computed
    // coordinates.
    if (field.hidden === true || field.admin?.hidden === true || field.admin?.readOnly === true) continue;
    // A field that is not sent keeps its value from the base version.
    const isSent = Object.hasOwn(sent, name);
    const own = isSent ? sent[name] : started[name];
    // Not compared: fields not sent if the base is unknown, and a slug not sent, because it follows the
    // title.
    if (!isSent && (base === null || name === 'slug')) continue;
    if (isSameValue(field, own, newest[name])) continue;
    const isMine = base === null || !isSameValue(field, own, started[name]);
    const isTheirs = base === null || !isSameValue(field, newest[name], started[name]);
    const both = isMine && isTheirs ? bothOf(field, own, newest[name]) : undefined;
    choices.push({
      path,
      label,
      mine: await showValue(req, field, own),
      theirs: await showValue(req, field, newest[name]),
      values: {
        mine: own ?? null,
        theirs: newest[name] ?? null,
        ...(both === undefined ? {} : { both }),
      },
      suggested: isMine && isTheirs ? null : isMine ? 'mine' : 'theirs',
    });
  }
  return choices;
}
