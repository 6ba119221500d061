import type { PayloadRequest } from 'payload';
import { takeTurn } from '#cms/database/take-turn.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { idOf } from '#cms/access/id-of.ts';
import type { Need } from '#cms/payload-types.ts';
import { noteNeedStep } from '#cms/records/needs/note-need-step.ts';
import { longestWord } from '#cms/records/needs/need-steps.ts';
import { changeNeed, needFor } from './change-need.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
function wordOf(value: unknown): string {
  const word = textOf(value);
  if (word.length > longestWord)
    throw new Refusal(`说明最多写 ${longestWord} 个字，现在有 ${word.length} 个。`);
  return word;
}

/** Merges and their undoing are the office's, on both needs. */
function refuseUnlessOffice(handling: string | null): void {
  if (handling !== 'office') throw new Refusal('合并由登记的站点或镇里来办，您的账号不能合并。', 403);
}

const merge = (req: PayloadRequest, id: string, into: string | null) =>
  req.payload.update({
    collection: 'needs',
    id,
    data: { mergedInto: into },
    depth: 0,
    overrideAccess: true,
    req,
  });

/**
 * Merges a need into another that asks for the same. From then on it moves with that one: its asker is shown
 * the other's progress and result under the same receipt. Throws a Refusal if one of them has ended, or if
 * others were merged into the first.
 */
export async function mergeNeed(
  req: PayloadRequest,
  id: string,
  sent: Readonly<Record<string, unknown>>,
): Promise<Need> {
  const into = textOf(sent['into']);
  const word = wordOf(sent['word']);
  if (into === '') throw new Refusal('请选择并到哪一件。');
  if (into === id) throw new Refusal('不能并到自己。请选另一件。');
  return changeNeed(req, { id, seen: sent['seen'] }, async (need, handling) => {
    refuseUnlessOffice(handling);
    // Two merges at the same time, this one into that and that one into this, must not both be stored.
    await takeTurn(req, 'merge');
    const { need: leading, handling: ofLeading } = await needFor(req, into);
    refuseUnlessOffice(ofLeading);
    if (need.mergedInto != null) throw new Refusal('这件需求已经并入另一件。要改，先取消合并。');
    if (!['submitted', 'accepted'].includes(need.state))
      throw new Refusal('已经派单、办结或不予受理的需求不能再并入别的。请把另一件并到这一件。');
    if (idOf(leading.mergedInto) !== null)
      throw new Refusal(`${leading.code ?? '那一件'}自己已经并入另一件，请直接并到最后那一件。`);
    if (leading.state === 'refused' || leading.state === 'rated')
      throw new Refusal(`${leading.code ?? '那一件'}已经结束，并进去就没有人办了。请选还在办的那一件。`);
    const { totalDocs } = await req.payload.count({
      collection: 'needs',
      where: { mergedInto: { equals: id } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0)
      throw new Refusal(`已有 ${totalDocs} 件并入这一件，它不能再并到别处。请反过来，把另一件并到这一件。`);
    await noteNeedStep(req, need, {
      ...{ kind: 'merge', from: need.state, to: leading.state },
      word: `并入 ${leading.code ?? leading.id}${word === '' ? '' : `：${word}`}`,
    });
    return merge(req, id, into);
  });
}

/** Makes a merged need one of its own again, where it was before. Takes a reason. */
export async function unmergeNeed(
  req: PayloadRequest,
  id: string,
  sent: Readonly<Record<string, unknown>>,
): Promise<Need> {
  const word = wordOf(sent['word']);
  if (word === '') throw new Refusal('取消合并要写明原因。');
  return changeNeed(req, { id, seen: sent['seen'] }, async (need, handling) => {
    refuseUnlessOffice(handling);
    if (need.mergedInto == null) throw new Refusal('这件需求没有并入别的需求。');
    await noteNeedStep(req, need, { kind: 'unmerge', from: need.state, to: need.state, word });
    return merge(req, id, null);
  });
}
