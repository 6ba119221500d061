import type { UploadField } from 'payload';

/** One picture from the media library. */
export function pictureField(name: string, label: string, description: string): UploadField {
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType: { contains: 'image/' } },
    admin: { description },
  };
}
