import type { Entry } from './entry.ts';
import { hasBegun } from './has-begun.ts';

/** Missing input that an entry needs before it can go to review: field → sentence. */
export function missingInEntry(entry: Entry): Partial<Record<keyof Entry, string>> {
  const missing: Partial<Record<keyof Entry, string>> = {};
  if (entry.station === '') missing.station = '请选择站点。';
  if (entry.category === '') missing.category = '请选择服务类别。';
  if (entry.title.trim() === '') missing.title = '请写活动名称。';
  if (entry.date === '') missing.date = '请选择日期。';
  if (entry.length.trim() === '') missing.length = '请填时长，例如 2。';
  if (entry.photos.length > 0 && entry.consent === '') missing.consent = '请选一项：照片里认得出人吗？';
  if (hasBegun(entry)) {
    if (entry.volunteers.trim() === '') missing.volunteers = '请填志愿者人数，没有就填 0。';
    if (entry.served.trim() === '') missing.served = '请填服务群众人数，没有就填 0。';
  }
  return missing;
}
