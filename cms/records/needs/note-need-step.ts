import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { NeedState } from '#content/schema/need.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Need, NeedStep } from '#cms/payload-types.ts';
import { needMove } from './need-states.ts';
import { longestWord } from './need-steps.ts';

/** The word that goes with the next step of this request; '' if none. */
const wordIn = (req: PayloadRequest): string => {
  const word: unknown = req.context['needWord'];
  return typeof word === 'string' ? word.trim() : '';
};

/** Writes one line of what was done with a need. `by` names who did it where the request has no account. */
export async function noteNeedStep(
  req: PayloadRequest,
  need: Pick<Need, 'id' | 'code'>,
  step: { kind: NeedStep['kind']; from: NeedState; to: NeedState; word: string; by?: string },
): Promise<void> {
  const { user } = req;
  const name = user && 'name' in user && typeof user.name === 'string' ? user.name : (step.by ?? '系统');
  await req.payload.create({
    collection: 'needSteps',
    data: {
      need: need.id,
      code: need.code ?? null,
      ...{ kind: step.kind, from: step.from, to: step.to },
      user: user?.id ?? null,
      name,
      at: new Date().toISOString(),
      at_tz: 'Asia/Shanghai',
      word: step.word === '' ? null : step.word,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/**
 * Takes the word that came with a save out of the record: it belongs to the step. A need that goes back takes
 * a reason.
 */
export const askForWord: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const { stepWord, ...rest } = data;
  if (typeof stepWord === 'string' && stepWord.trim() !== '') req.context['needWord'] = stepWord;
  const before = recordOf(originalDoc)['state'] as NeedState | undefined;
  const after = data['state'] as NeedState | undefined;
  if (operation !== 'update' || before === undefined || after === undefined || before === after) return rest;
  const word = wordIn(req);
  if (word.length > longestWord)
    throw new Refusal(`说明最多写 ${longestWord} 个字，现在有 ${word.length} 个。`);
  const move = needMove(before, after);
  if (move?.isBack && word === '')
    throw new Refusal(`“${move.label}”要写明原因：请在“这一步的说明”里写一句，再保存。`);
  return rest;
};

/** Notes each change of state, however it was made: on the board, in the form, by a sheet, by the receipt. */
export const noteNeedMove: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [before, after] = [recordOf(previousDoc)['state'], recordOf(doc)['state']] as NeedState[];
  if (operation !== 'update' || before === undefined || after === undefined || before === after) return doc;
  // What is done again loses its rating: the step keeps it, by whichever door it was sent back.
  const rating: unknown = before === 'rated' ? recordOf(previousDoc)['rating'] : null;
  const word = `${wordIn(req)}${typeof rating === 'number' ? `（原评分 ${rating} 分）` : ''}`;
  delete req.context['needWord'];
  await noteNeedStep(req, doc as Need, {
    ...{ kind: 'move', from: before, to: after, word },
    by: req.context['isFromOutside'] === true ? '提出人（网上）' : '系统',
  });
  return doc;
};
