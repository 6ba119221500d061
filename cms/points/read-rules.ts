import type { PayloadRequest } from 'payload';
import type { PointsRule } from '#content/schema/points-rule.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { pointsRuleRow } from '#cms/dataset/rows/points-rule.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { readRows } from './read-rows.ts';

/** All versions of the rules, as the engine computes with them. */
export async function readRules(req: PayloadRequest): Promise<PointsRule[]> {
  return (await readRows(req, 'pointsRules', {})).map(pointsRuleRow);
}

/** The rule of a day. Throws a Refusal if there was none yet. */
export async function mustHaveRule(req: PayloadRequest, day: string): Promise<PointsRule> {
  const rule = ruleOn(await readRules(req), day);
  if (rule === null) throw new Refusal(`${day} 还没有积分规则。请先在“积分规则”里新建一个版本。`, 409);
  return rule;
}
