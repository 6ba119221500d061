import type { FlattenedField } from 'payload';

/** Chinese name of the field at a path such as `story.photos.0.caption`: `报道 › 照片 1 › 图片说明`. */
export function fieldLabel(fields: readonly FlattenedField[], path: string): string {
  const names: string[] = [];
  let level = fields;
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      names.push(`${names.pop() ?? ''} ${Number(part) + 1}`);
      continue;
    }
    const field = level.find(({ name }) => name === part);
    const label = field && 'label' in field && typeof field.label === 'string' ? field.label : part;
    names.push(label);
    level = field && 'flattenedFields' in field ? field.flattenedFields : [];
  }
  return names.join(' › ');
}
