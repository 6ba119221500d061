import { licence } from '#content/open-data/licence.ts';
import { formatMoment } from '#content/metrics/index.ts';
import type { Manifest, Settings } from '#content/schema/index.ts';

/** `说明.txt` of the archive, for who opens it years later without the site. Lines end as Windows wants. */
export const readMe = (settings: Settings, manifest: Manifest): string =>
  [
    `${settings.siteTitle} 开放数据`,
    ...(settings.isSample ? ['', '这是示例数据，人和数字都是编的，请勿引用。'] : []),
    '',
    `数据更新于：${formatMoment(manifest.updatedAt)}`,
    `整份数据的校验值：${manifest.hash}`,
    `许可：${licence.title} ${licence.path}`,
    '引用时请写明来源和数据更新时间。图片和署名文章的权利归作者。',
    '',
    '*.json           每张表一个文件，一行一条记录；名称和含义见 schema 文件夹',
    '*.csv            同样的表，可以用 Excel 打开',
    'schema/*.json    各表的 JSON Schema',
    'datapackage.json CSV 的说明（Frictionless Data Package）',
    'metrics.json     网页上的指标，带口径',
    'stations.geojson 阵地的位置',
    'hsds/            阵地和服务，Open Referral HSDS 3.1 格式',
    'manifest.json    每个文件的 SHA-256；图片不在本压缩包里，在网站的 media 文件夹',
    '',
  ].join('\r\n');
