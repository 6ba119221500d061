import type { MediaFile } from '#content/schema/media.ts';
import { link } from './url.ts';

/** `href` of a file in the dataset's `media/` folder, with the site's base path. */
export function mediaUrl(file: MediaFile): string {
  return link(`/media/${file.file}`);
}
