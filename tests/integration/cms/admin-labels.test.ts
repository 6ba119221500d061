import type { Field, Payload, Tab } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody } from '#cms/access/nobody.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';

let cms: OpenCms;
let payload: Payload;
beforeAll(async () => {
  cms = await openCms();
  ({ payload } = cms);
});
afterAll(() => cms.close());

/** A field or tab of the configuration, with its path in the admin. */
interface Place {
  path: string;
  field: Field | Tab;
}

/**
 * Whether editors do not see the field as a field: a UI component, or internal data such as a password hash.
 */
const isUnseen = (field: Field) =>
  field.type === 'ui' ||
  ('hidden' in field && field.hidden === true) ||
  ('admin' in field && (field.admin?.hidden === true || field.admin?.disabled === true));

/**
 * Whether the CMS fills the field in, so that users type nothing. Such a field and the fields inside it need
 * no help text.
 */
const isFilledIn = (field: Field) =>
  'admin' in field && typeof field.admin === 'object' && Reflect.get(field.admin, 'readOnly') === true;

function walk(fields: readonly Field[], prefix: string, isLeftOut = isUnseen): Place[] {
  return fields.flatMap((field): Place[] => {
    if (isLeftOut(field)) return [];
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => [
        { path: `${prefix} › tab`, field: tab },
        ...walk(tab.fields, `${prefix} › ${String(tab.label)}`, isLeftOut),
      ]);
    const path = 'name' in field ? `${prefix}.${field.name}` : prefix;
    const inner = 'fields' in field ? walk(field.fields, path, isLeftOut) : [];
    return 'name' in field || 'label' in field ? [{ path, field }, ...inner] : inner;
  });
}

/** The label of a field or tab. */
const labelOf = (field: Field | Tab): unknown => ('label' in field ? field.label : undefined);

const own = () => payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
/**
 * All fields and tabs of ours that editors see. Payload's own fields are left out: their label is a function
 * that brings its own Chinese.
 */
const places = (): Place[] =>
  [
    ...own().flatMap(({ slug, fields }) => walk(fields, slug)),
    ...payload.config.globals.flatMap(({ slug, fields }) => walk(fields, slug)),
  ].filter(({ field }) => !('label' in field && typeof field.label === 'function'));

/**
 * Whether a text is Chinese and free of programmers' terms. Latin is allowed for names such as WGS84 or ICP.
 */
const isChinese = (text: unknown) =>
  typeof text === 'string' &&
  /\p{Script=Han}/u.test(text) &&
  !/\b(?:[a-z]+[A-Z]\w*|null|undefined|true|false)\b/.test(text);

const bad = (texts: readonly (readonly [string, unknown])[]) =>
  texts
    .filter(([, text]) => !isChinese(text))
    .map(([path, text]) => `${path}: ${JSON.stringify(text) ?? 'nothing'}`);

describe('in the admin', () => {
  test('no field is shown with an editor that Payload loads from another host', () => {
    const shown = [...own().filter(({ admin }) => admin.hidden !== true), ...payload.config.globals].flatMap(
      ({ slug, fields }) => walk(fields, slug),
    );
    const loaded = shown.filter(
      ({ field }) =>
        'type' in field &&
        (field.type === 'json' || field.type === 'code') &&
        field.admin?.components?.Field === undefined,
    );
    expect(loaded.map(({ path }) => path)).toEqual([]);
  });

  test('every collection and global has a Chinese name, a group and says what it is for', () => {
    const texts = own().flatMap(({ slug, labels, admin }) => [
      [`${slug} singular`, labels.singular] as const,
      [`${slug} plural`, labels.plural] as const,
      ...(admin.hidden === true
        ? []
        : [[`${slug} group`, admin.group] as const, [`${slug} description`, admin.description] as const]),
    ]);
    const globals = payload.config.globals.flatMap(({ slug, label, admin }) => [
      [slug, label] as const,
      [`${slug} group`, admin?.group] as const,
      [`${slug} description`, admin?.description] as const,
    ]);
    expect(bad([...texts, ...globals])).toEqual([]);
    expect(texts.length).toBeGreaterThan(60);
  });

  test('every field, group and tab has a Chinese label', () => {
    const all = places();
    expect(all.length).toBeGreaterThan(250);
    expect(bad(all.map(({ path, field }) => [path, labelOf(field)]))).toEqual([]);
  });

  test('every list names its rows in Chinese', () => {
    const lists = places().flatMap(({ path, field }) =>
      'type' in field && field.type === 'array'
        ? [
            [`${path} singular`, field.labels?.singular] as const,
            [`${path} plural`, field.labels?.plural] as const,
          ]
        : [],
    );
    expect(lists.length).toBeGreaterThan(10);
    expect(bad(lists)).toEqual([]);
  });

  test('every option has a Chinese label of its own', () => {
    const selects = places().flatMap(({ path, field }) =>
      'type' in field && (field.type === 'select' || field.type === 'radio')
        ? [{ path, options: field.options }]
        : [],
    );
    const options = selects.flatMap(({ path, options: list }) =>
      list.map(
        (option) =>
          [
            `${path} = ${typeof option === 'object' ? option.value : option}`,
            typeof option === 'object' ? option.label : option,
          ] as const,
      ),
    );
    expect(options.length).toBeGreaterThan(80);
    expect(bad(options)).toEqual([]);
    const twice = selects.filter(
      ({ options: list }) =>
        new Set(list.map((option) => JSON.stringify(typeof option === 'object' ? option.label : option)))
          .size !== list.length,
    );
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  test('descriptions and placeholders are Chinese where they are words', () => {
    const texts = places().flatMap(({ path, field }) => {
      const admin: unknown = 'admin' in field ? field.admin : undefined;
      const description: unknown =
        typeof admin === 'object' && admin !== null ? Reflect.get(admin, 'description') : undefined;
      return typeof description === 'string' ? [[path, description.replace('WGS84。', '坐标')] as const] : [];
    });
    expect(texts.length).toBeGreaterThan(120);
    expect(bad(texts)).toEqual([]);
  });

  test('collections are listed by fields that there are, and called by one', () => {
    const missing = own().flatMap(({ slug, flattenedFields, admin }) => {
      const names = new Set([
        ...flattenedFields.map(({ name }) => name),
        'id',
        'createdAt',
        'updatedAt',
        '_status',
      ]);
      return [...(admin.defaultColumns ?? []), admin.useAsTitle ?? '']
        .filter((name) => !names.has(name))
        .map((name) => `${slug}.${name}`);
    });
    expect(missing).toEqual([]);
  });
});

/** Field types whose meaning a label of two or three words does not make clear. */
const ambiguous = new Set([
  'checkbox',
  'array',
  'textarea',
  'number',
  'relationship',
  'upload',
  'date',
  'text',
  'select',
]);

/** Labels that need no help text: a clerk cannot misunderstand them. */
const plain = new Set(
  `
    名称 标题 姓名 性别 备注 年 月 日 拍摄者/来源
    村名 队名 项目名称 条目名称 指标名称 联系地址 联系邮箱 微信公众号名称 主办单位
    发文单位 发文日期 所在村 所属村 服务类别 活动 志愿者 所属站点 站点
    标准 参与记录 兑换物品/资格 对应 单位 数量 状态 类型 级别
    层级 结果 签到时间 签退时间 兑换时间 发生时间 审核时间 审核进度 评价日期 住址
    联系电话 承接队伍 纬度 经度 开门 关门 从哪天 到哪天（含） 哪几天
    照片 账号 第几审 说明 版本 达标要求 户籍户数 数值 每小时积分
    单场最高积分 星级 累计时长 有效期 系数 数据表 记录编号 改动 由谁引起
    提出时间 开始时间 完成时间 页面数 有变化的页面 步骤 用时 步骤与用时 目录
    属于队伍 镇（街道）名称 所属县（市、区） 服务对象 什么时候 成立日期
  `.split(/\s+/),
);

test('every field that a clerk could misread says what to write, by a description, an example or a unit', () => {
  const { globals } = payload.config;
  const written = [...own().filter(({ access }) => access.create !== nobody), ...globals];
  const writable = written.flatMap(({ slug, fields }) =>
    walk(fields, slug, (field) => isUnseen(field) || isFilledIn(field)),
  );
  expect(writable.length).toBeGreaterThan(200);
  const silent = writable.filter(({ field }) => {
    if (
      !('type' in field) ||
      !ambiguous.has(field.type) ||
      typeof labelOf(field) === 'function' ||
      plain.has(String(labelOf(field)))
    )
      return false;
    const admin: object = ('admin' in field ? field.admin : undefined) ?? {};
    const help: unknown = Reflect.get(admin, 'description') ?? Reflect.get(admin, 'placeholder');
    return !help && !/（.+）/.test(String(labelOf(field)));
  });
  expect(silent.map(({ path, field }) => `${path} ${String(labelOf(field))}`)).toEqual([]);
});
