export const pattern = '/activities.ics';
export const inSitemap = false;

/** The calendar that phones and computers subscribe to. */
export function urls(): string[] {
  return ['/activities.ics'];
}
