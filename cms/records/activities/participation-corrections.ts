import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload';
import { hoursKnownBy } from '#content/schema/points-rule.ts';
import { shanghaiDay, shanghaiTime } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { reasonOf } from '#cms/log/reason-of.ts';
import { difficulties } from '#cms/records/points/difficulties.ts';
import { participationRoles } from '#cms/records/points/participation-roles.ts';

const told = (labels: Readonly<Record<string, string>>) => (value: unknown) =>
  typeof value === 'string' ? (labels[value] ?? value) : '空';
const moment = (value: unknown) =>
  value instanceof Date || (typeof value === 'string' && value !== '')
    ? `${shanghaiDay(value)} ${shanghaiTime(value)}`
    : '空';

/** What points hang on: a change of it after the first save is a correction. */
const corrected = {
  hours: {
    label: '服务时长',
    told: (value: unknown) => (typeof value === 'number' ? `${value} 小时` : '空'),
  },
  role: { label: '担任', told: told(participationRoles) },
  difficulty: { label: '难度', told: told(difficulties) },
  hoursKnownBy: { label: '时长依据', told: told(hoursKnownBy) },
  signedInAt: { label: '签到时间', told: moment },
  signedOutAt: { label: '签退时间', told: moment },
} as const;

type Told = readonly [label: string, from: string, to: string];

async function nameOf(
  req: PayloadRequest,
  collection: 'volunteers' | 'activities',
  id: string | null,
): Promise<string> {
  if (id === null) return '空';
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return (found && ('name' in found ? found.name : found.title)) ?? '已删除的记录';
}

async function changesOf(
  req: PayloadRequest,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Promise<Told[]> {
  const changes: Told[] = [];
  for (const [field, label, collection] of [
    ['volunteer', '志愿者', 'volunteers'],
    ['activity', '活动', 'activities'],
  ] as const) {
    const [from, to] = [idOf(before[field]), idOf(after[field])];
    if (from !== to)
      changes.push([label, await nameOf(req, collection, from), await nameOf(req, collection, to)]);
  }
  for (const [field, one] of Object.entries(corrected)) {
    const [from, to] = [one.told(before[field]), one.told(after[field])];
    if (from !== to) changes.push([one.label, from, to]);
  }
  return changes;
}

/** Why a participation is changed, as far as the request says so. */
function reasonFor(req: PayloadRequest, typed: unknown): string {
  if (typeof typed === 'string' && typed.trim() !== '') return typed.trim();
  if (req.context.isImport === true) return '从表格导入，改成表里的值';
  const other = reasonOf(req);
  return other !== '' || req.user ? other : '系统';
}

/**
 * Keeps every correction of what points hang on: who, when, from what to what, and why. A user who gives no
 * reason is refused.
 */
export const keepCorrections: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const before = recordOf(originalDoc);
  const kept: unknown = operation === 'create' ? [] : before['corrections'];
  const former = Array.isArray(kept) ? kept : [];
  const rest = { ...data, corrections: former };
  if (operation === 'create') return rest;
  const changes = await changesOf(req, before, { ...before, ...data });
  if (changes.length === 0) return rest;
  const why = reasonFor(req, data.correctionReason);
  if (why === '')
    throw new Refusal(
      `这条参与记录已经登记过，改了${changes.map(([label]) => `“${label}”`).join('')}要写明原因：请在“更正原因”里写一句，例如“纸表上写的是 3 小时”。`,
    );
  const common = {
    at: new Date().toISOString(),
    at_tz: 'Asia/Shanghai',
    by: req.user && 'name' in req.user ? req.user.name : '系统',
    why,
  };
  return {
    ...rest,
    corrections: [...former, ...changes.map(([what, from, to]) => ({ ...common, what, from, to }))],
  };
};

/** Asked with a change, and what earlier changes were: both below the fields that they are about. */
export const participationCorrections: Field[] = [
  {
    name: 'correctionReason',
    label: '更正原因',
    type: 'text',
    virtual: true,
    maxLength: 200,
    admin: {
      condition: (data) => Boolean(data['id']),
      description: '登记以后再改时长、时间、担任、难度或人，要写明为什么；会和改动一起留下。',
      disableListColumn: true,
      disableListFilter: true,
    },
  },
  {
    name: 'corrections',
    label: '更正经过',
    labels: { singular: '更正', plural: '更正' },
    type: 'array',
    // Written only by the hook above, whatever a request says.
    access: { create: nobodyField, update: nobodyField },
    admin: {
      readOnly: true,
      initCollapsed: true,
      condition: (data) => Array.isArray(data['corrections']) && data['corrections'].length > 0,
      description: '谁在什么时候把什么改成了什么，为什么。由系统记录，不能改。',
    },
    fields: [
      {
        type: 'row',
        fields: [
          momentField('at', '时间', { admin: { width: '33%' } }),
          { name: 'by', label: '更正人', type: 'text', admin: { width: '33%' } },
          { name: 'what', label: '改了什么', type: 'text', admin: { width: '33%' } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'from', label: '原来', type: 'text', admin: { width: '50%' } },
          { name: 'to', label: '改成', type: 'text', admin: { width: '50%' } },
        ],
      },
      { name: 'why', label: '原因', type: 'text' },
    ],
  },
];
