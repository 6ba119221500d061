import { z } from 'zod';
import type { JSONField } from 'payload';
import { sketchFeature } from '#content/schema/sketch.ts';

const sketch = z.array(sketchFeature);

/**
 * The town's own sketch basemap, as data of `content/schema/sketch.ts`. Prepared once when the town is set
 * up.
 */
export const sketchField: JSONField = {
  name: 'sketch',
  label: '手绘底图数据',
  type: 'json',
  defaultValue: [],
  validate: (value) => {
    const result = sketch.safeParse(value ?? []);
    if (result.success) return true;
    const [issue] = result.error.issues;
    const where = issue?.path.length
      ? `第 ${Number(issue.path[0]) + 1} 项的 ${issue.path.slice(1).join('.') || '内容'}`
      : '内容';
    return `底图数据的${where}不对。每一项应为 {"kind": "river", "name": "清溪河", "points": [[经度, 纬度], …]}，kind 可为 river、lake、road、path、hill、wood、built。`;
  },
  admin: {
    description:
      '河流、公路、院坝等示意线条，WGS84 坐标，不画行政区划界线。一般由技术人员准备一次，平时不用改。',
    components: { Field: '/admin/JsonTextField#JsonTextField' },
  },
};
