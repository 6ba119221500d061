import { z } from 'zod';
import { sketchFeature } from './sketch.ts';

/** The town and its site: one object, not a table. */
export const settings = z.strictObject({
  townName: z.string().min(1).describe('e.g. 青禾镇.'),
  countyName: z.string().describe('Parent county or district; may be empty.'),
  siteTitle: z.string().min(1).describe('Name of the site in the header and in titles.'),
  tagline: z.string().describe('One sentence under the title.'),
  introduction: z.string().describe('Markdown for the about page.'),
  siteUrl: z
    .url()
    .nullable()
    .describe(
      'Absolute address of the published site without the base path, for feeds and sharing; null until known.',
    ),
  isSample: z.boolean().describe('Shows the ribbon that says the figures and people are invented.'),
  sponsor: z.string().describe('主办单位.'),
  contactAddress: z.string(),
  contactPhone: z.string().nullable(),
  contactEmail: z.email().nullable(),
  officialAccount: z.string().describe('Name of the WeChat official account; may be empty.'),
  icpNumber: z.string().describe('ICP filing number; empty hides it.'),
  policeNumber: z.string().describe('Police filing number; empty hides it.'),
  siteMarkCode: z.string().describe('Site mark code of government sites; empty hides it.'),
  wishHowTo: z.string().describe('Markdown: how to hand in a micro-wish.'),
  map: z.strictObject({
    latitude: z.number(),
    longitude: z.number(),
    zoom: z.number().min(1).max(19),
    sketch: z.array(sketchFeature),
  }),
});
export type Settings = z.infer<typeof settings>;
