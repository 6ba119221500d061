import { z } from 'zod';
import type { Settings } from '#content/schema/settings.ts';
import { sketchFeature } from '#content/schema/sketch.ts';
import type { Config } from '#cms/payload-types.ts';
import { ExportError } from '../export-error.ts';

function sketchOf(value: unknown): Settings['map']['sketch'] {
  const result = z.array(sketchFeature).safeParse(value ?? []);
  if (result.success) return result.data;
  throw ExportError.fromZod('settings', { id: '网站设置', name: '地图底图' }, result.error);
}

/** Public row of the site settings. `siteUrl` from the environment takes precedence over the stored one. */
export function settingsRow(doc: Config['globals']['siteSettings'], siteUrl: string | null): Settings {
  return {
    townName: doc.townName,
    countyName: doc.countyName ?? '',
    siteTitle: doc.siteTitle,
    tagline: doc.tagline ?? '',
    introduction: doc.introduction ?? '',
    siteUrl: siteUrl ?? (doc.siteUrl ? doc.siteUrl : null),
    isSample: doc.isSample ?? false,
    sponsor: doc.sponsor ?? '',
    contactAddress: doc.contactAddress ?? '',
    contactPhone: doc.contactPhone ? doc.contactPhone : null,
    contactEmail: doc.contactEmail ? doc.contactEmail : null,
    officialAccount: doc.officialAccount ?? '',
    icpNumber: doc.icpNumber ?? '',
    policeNumber: doc.policeNumber ?? '',
    siteMarkCode: doc.siteMarkCode ?? '',
    wishHowTo: doc.wishHowTo ?? '',
    map: {
      latitude: doc.map.latitude,
      longitude: doc.map.longitude,
      zoom: doc.map.zoom,
      sketch: sketchOf(doc.map.sketch),
    },
  };
}
