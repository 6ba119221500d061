import type { ArrayField } from 'payload';

/** What differs between lists of photos. */
export interface PhotosOptions {
  label: string;
  description: string;
  /** Most photos; undefined for any number. */
  maxRows?: number;
  /** Hint at a caption. */
  caption: { placeholder?: string; description: string };
}

/** A list of photos from the media library, each with a caption. */
export const photosField = ({ label, description, maxRows, caption }: PhotosOptions): ArrayField => ({
  name: 'photos',
  label,
  labels: { singular: '照片', plural: '照片' },
  type: 'array',
  ...(maxRows === undefined ? {} : { maxRows }),
  admin: { initCollapsed: true, description },
  fields: [
    {
      name: 'photo',
      label: '照片',
      type: 'upload',
      relationTo: 'media',
      required: true,
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    { name: 'caption', label: '图片说明', type: 'text', admin: caption },
  ],
});
