import { z } from 'zod';

/**
 * One feature of the town's own sketch basemap: a line (river, road, path) or an area (lake, hill, wood,
 * built).
 */
export const sketchFeature = z.strictObject({
  // Administrative borders are left out on purpose.
  kind: z.enum(['river', 'lake', 'road', 'path', 'hill', 'wood', 'built']),
  name: z.string().describe('Printed along the feature; may be empty.'),
  points: z
    .array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
    .min(2)
    .describe('Longitude and latitude, WGS84, as in GeoJSON.'),
});
export type SketchFeature = z.infer<typeof sketchFeature>;
