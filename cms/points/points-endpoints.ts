import type { Endpoint, PayloadRequest } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Redemption } from '#cms/payload-types.ts';
import { redemptionStates } from '#cms/records/points/redemption-states.ts';
import { answerAppeal, appeal } from './appeal.ts';
import { catalogueFor } from './catalogue.ts';
import { findPeople } from './find-people.ts';
import { give, type Gift } from './give.ts';
import { inTurn } from './in-turn.ts';
import { moveStock } from './move-stock.ts';
import { recomputationReport } from './recomputation-report.ts';
import { redeem } from './redeem.ts';
import { staffEndpoint } from './staff-endpoint.ts';
import { stepRedemption } from './step-redemption.ts';
import { nowOf } from './today.ts';
import { accountIn, shapes, typed } from './typed.ts';
import { undoEntry } from './undo-entry.ts';
import { viewAccount } from './view-account.ts';

const asked = ({ searchParams }: PayloadRequest, name: string) => searchParams.get(name) ?? '';
const idIn = (req: PayloadRequest) => String(req.routeParams?.id);
const whoIn = (req: PayloadRequest) =>
  accountIn({ volunteer: asked(req, 'volunteer'), household: asked(req, 'household') });

const told = ({ id, slipNumber, state, tenths, quantity, fetchBy }: Redemption) => ({
  id,
  slipNumber: slipNumber ?? '',
  state,
  stateName: redemptionStates[state],
  tenths,
  quantity,
  fetchBy: fetchBy ?? null,
});

/** What a gift is, from the fields of the request. */
function giftOf(sent: ReturnType<typeof typed<typeof shapes.give>>): Gift['what'] {
  const { kind, item, times, points, participation } = sent;
  if (kind === 'item') {
    if (!item) throw new Refusal('请选择积分名目。', 400);
    return { kind, item, times };
  }
  if (typeof points !== 'number') throw new Refusal('请填写多少分。', 400);
  return kind === 'bonus' ? { kind, points, participation: participation ?? null } : { kind, points };
}

const [mayLook, mayRedeem, mayGive, mayStock, mayAppeal] = [
  { area: 'redemptions', action: 'read' },
  { area: 'redemptions', action: 'create' },
  { area: 'pointsEntries', action: 'create' },
  { area: 'stockEntries', action: 'create' },
  { area: 'pointsAppeals', action: 'create' },
] as const;

const step = (name: 'hand' | 'giveBack') =>
  staffEndpoint('post', `/redemptions/:id/${name}`, mayRedeem, async (req) => {
    const { reason } = typed(shapes.step, req.data);
    return inTurn(req, async (own) =>
      told(await stepRedemption(own, { id: idIn(req), step: name, reason, now: nowOf() })),
    );
  });

/** What the counter calls; see README.md. For staff alone, as the role table has it. */
export const pointsEndpoints: Endpoint[] = [
  staffEndpoint('get', '/people', mayLook, async (req) => ({
    people: await findPeople(req, asked(req, 'q')),
  })),
  staffEndpoint('get', '/account', mayLook, (req) => viewAccount(req, whoIn(req), nowOf())),
  staffEndpoint('get', '/catalogue', mayLook, async (req) => ({
    rewards: await catalogueFor(req, whoIn(req), nowOf()),
  })),
  staffEndpoint('post', '/redeem', mayRedeem, async (req) => {
    const { reward, quantity, key, isHanded, ...who } = typed(shapes.redeem, req.data);
    const wanted = { ref: accountIn(who), reward, quantity, key, isHanded };
    return inTurn(req, async (own) => told(await redeem(own, { ...wanted, now: nowOf() })));
  }),
  step('hand'),
  step('giveBack'),
  staffEndpoint('post', '/stock', mayStock, async (req) => {
    const wanted = typed(shapes.stock, req.data);
    return inTurn(req, async (own) => ({ left: await moveStock(own, { ...wanted, now: nowOf() }) }));
  }),
  staffEndpoint('post', '/give', mayGive, async (req) => {
    const sent = typed(shapes.give, req.data);
    const now = nowOf();
    const [ref, what] = [accountIn(sent), giftOf(sent)];
    const { reason, key } = sent;
    const gift = { ref, what, reason, day: sent.day ?? now.today, key, now };
    return inTurn(req, async (own) => ({ id: await give(own, gift) }));
  }),
  staffEndpoint('post', '/entries/:id/undo', mayGive, async (req) => {
    const { reason } = typed(shapes.undo, req.data);
    return inTurn(req, async (own) => ({
      id: await undoEntry(own, { id: idIn(req), reason, now: nowOf() }),
    }));
  }),
  staffEndpoint('post', '/appeals', mayAppeal, async (req) => {
    const { entry, text } = typed(shapes.appeal, req.data);
    return inTurn(req, async (own) => ({ id: (await appeal(own, { entry, text, now: nowOf() })).id }));
  }),
  staffEndpoint('post', '/appeals/:id/answer', mayAppeal, async (req) => {
    const { isUpheld, answer } = typed(shapes.answer, req.data);
    return inTurn(req, async (own) => {
      const { id, state } = await answerAppeal(own, { id: idIn(req), isUpheld, answer, now: nowOf() });
      return { id, state };
    });
  }),
  staffEndpoint('get', '/report', { area: 'pointsEntries', action: 'read' }, async (req) => ({
    differences: await recomputationReport(req, nowOf()),
  })),
];
