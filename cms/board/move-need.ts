import type { PayloadRequest } from 'payload';
import { needStates, type NeedState } from '#content/schema/need.ts';
import { numberIn } from '#cms/ranges/number-in.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Need } from '#cms/payload-types.ts';
import { needMove } from '#cms/records/needs/need-states.ts';
import { longestWord } from '#cms/records/needs/need-steps.ts';
import { changeNeed } from './change-need.ts';
import { movesFor } from './moves-for.ts';

/** A move as the board sends it. Everything is checked here. */
export type MoveRequest = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isState = (value: unknown): value is NeedState =>
  typeof value === 'string' && Object.hasOwn(needStates, value);

/** What the move asks for, as fields of the need. Throws a Refusal that names what is missing. */
function askedFields(
  asks: 'team' | 'refusalReason' | 'result' | 'rating' | null,
  sent: MoveRequest,
): Partial<Need> {
  switch (asks) {
    case 'team': {
      const team = textOf(sent['team']);
      if (team === '') throw new Refusal('请选择派给哪支队伍。');
      const title = textOf(sent['title']);
      const project = textOf(sent['project']);
      return { team, ...(title === '' ? {} : { title }), ...(project === '' ? {} : { project }) };
    }
    case 'refusalReason': {
      const refusalReason = textOf(sent['refusalReason']);
      if (refusalReason === '') throw new Refusal('请写明不予受理的原因：提出人凭查询码会看到，不公开。');
      return { refusalReason };
    }
    case 'result': {
      const result = textOf(sent['result']);
      if (result === '')
        throw new Refusal('请用一句话写明办理结果：做了什么、解决得怎样。结果会公开，不写人名和住址。');
      return { result };
    }
    case 'rating': {
      const rating = numberIn(textOf(sent['rating']));
      if (typeof rating !== 'number' || !Number.isInteger(rating) || rating < 1 || rating > 5)
        throw new Refusal('请选 1 到 5 分，按提出人自己说的打。');
      return { rating };
    }
    case null:
      return {};
  }
}

/**
 * Moves a need along the state table: by the office, or by the team that has it in hand. Throws a Refusal if
 * the need has changed since the user saw it, if the move is not theirs, or if something is missing.
 */
export async function moveNeed(req: PayloadRequest, id: string, sent: MoveRequest): Promise<Need> {
  const { to } = sent;
  if (!isState(to)) throw new Refusal('不知道要移到哪一列。请刷新看板再试。');
  const word = textOf(sent['word']);
  if (word.length > longestWord)
    throw new Refusal(`说明最多写 ${longestWord} 个字，现在有 ${word.length} 个。`);
  return changeNeed(req, { id, seen: sent['seen'] }, async (need, handling) => {
    const move = needMove(need.state, to);
    if (!move) {
      const next = movesFor(handling, need).map((one) => needStates[one.to]);
      const possible =
        next.length > 0 ? `这件需求现在可以移到：${next.join('、')}。` : '这件需求现在没有您能走的下一步。';
      throw new Refusal(`不能从“${needStates[need.state]}”直接移到“${needStates[to]}”。${possible}`);
    }
    if (need.mergedInto != null)
      throw new Refusal('这件需求已经并入另一件，跟着那一件走。要单独办，先取消合并。');
    if (!movesFor(handling, need).includes(move))
      throw new Refusal(`“${move.label}”由登记的站点或镇里来办，您的账号不能走这一步。`, 403);
    if (move.isBack && word === '') throw new Refusal(`“${move.label}”要写明原因。`);
    const fields = askedFields(move.asks, sent);
    req.context['needWord'] = word;
    return req.payload.update({
      collection: 'needs',
      id,
      data: { state: to, ...fields },
      depth: 0,
      overrideAccess: true,
      req,
    });
  });
}
