import type { UploadField } from 'payload';

/** Several pictures from the media library, in the order shown. */
export function picturesField(name: string, label: string, description: string): UploadField {
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    filterOptions: { mimeType: { contains: 'image/' } },
    admin: { description },
  };
}
