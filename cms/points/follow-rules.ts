import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import { pointsRuleRow } from '#cms/dataset/rows/points-rule.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { PointsRule as RuleDoc } from '#cms/payload-types.ts';
import { readRules } from './read-rules.ts';
import { readRows } from './read-rows.ts';
import { findDifferences, settleVolunteers } from './settle-volunteers.ts';
import { nowOf } from './today.ts';

/** Items of a rule that were booked and would change or go. */
async function refuseUsedItems(
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  before: RuleDoc,
  after: RuleDoc,
) {
  const kept = new Map((after.items ?? []).map((item) => [item.key, item.points]));
  for (const { key, name, points } of before.items ?? []) {
    if (kept.get(key) === points) continue;
    const [used] = await readRows(
      req,
      'pointsEntries',
      { and: [{ rule: { equals: before.id } }, { item: { equals: key } }] },
      { limit: 1 },
    );
    if (used !== undefined)
      throw new Refusal(
        `名目“${name}”已经按 ${points} 分记过，不能改分值、改代码或删除。请新建一个版本的规则，从新的日期起执行。`,
        409,
      );
  }
}

/**
 * Holds a change of the rules to what it does: where entries would have to be corrected, it says how many and
 * by how much, and asks for the reason. Nothing is changed silently.
 */
export const showWhatRuleChanges: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
  context,
}) => {
  const before: RuleDoc | undefined = originalDoc;
  const after: RuleDoc = { ...originalDoc, ...data };
  if (before !== undefined) await refuseUsedItems(req, before, after);
  const reason = typeof data.changeReason === 'string' ? data.changeReason.trim() : '';
  const row = pointsRuleRow({ ...after, id: before?.id ?? 'new' });
  const rules = [...(await readRules(req)).filter(({ id }) => id !== row.id), row];
  const because = `规则“${row.version}”有更改`;
  const entries = await findDifferences(req, { volunteers: 'all', because, now: nowOf(), rules });
  const wrong = entries.filter(({ kind, service }) => kind === 'correction' && service !== null);
  if (wrong.length === 0) return data;
  const people = new Set(wrong.map(({ account }) => account)).size;
  const change = entries
    .filter(({ kind }) => kind === 'earned' || kind === 'correction')
    .reduce((sum, { tenths }) => sum + tenths, 0);
  if (reason === '')
    throw new Refusal(
      `还没有保存：这样改会冲正 ${wrong.length} 笔已经记下的积分，涉及 ${people} 人，合计${change < 0 ? '减少' : '增加'} ${pointsText(Math.abs(change))} 分。确定要改的，请在“更改的理由”里写明原因再保存；只想从某天起改的，请新建一个版本。`,
      409,
    );
  context['ruleChangeReason'] = reason;
  return data;
};

/** Brings the ledger in line with the changed rules. */
export const followRules: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  const reason = context['ruleChangeReason'];
  const because = `规则“${doc.version}”有更改${typeof reason === 'string' ? `（${reason}）` : ''}`;
  await settleVolunteers(req, { volunteers: 'all', because, now: nowOf() });
  return doc;
};

/** The same after a rule is gone. One with entries cannot go (`cms/references/`). */
export const followRulesGone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await settleVolunteers(req, { volunteers: 'all', because: `规则“${doc.version}”已删除`, now: nowOf() });
  return doc;
};
