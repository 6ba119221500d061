import type { Endpoint, PayloadRequest } from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { toTenths } from '#content/points/to-tenths.ts';
import { isDay } from '#content/time/is-day.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { ownPointsPath } from '#content/wishes/places.ts';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { codeOf, issueCode } from '#cms/own-points/issue-code.ts';
import { printedAnswer } from '#cms/papers/printed-answer.ts';
import { wordAnswer } from '#cms/papers/word/word-file.ts';
import { accountOf, type AccountRef } from '#cms/points/account-ref.ts';
import { inTurn } from '#cms/points/in-turn.ts';
import { readRows } from '#cms/points/read-rows.ts';
import { readRules } from '#cms/points/read-rules.ts';
import { nowOf } from '#cms/points/today.ts';
import { accountIn } from '#cms/points/typed.ts';
import { viewAccount } from '#cms/points/view-account.ts';
import { cmsAddress } from '#cms/public-forms/cms-address.ts';
import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';
import { redemptionStates } from '#cms/records/points/redemption-states.ts';
import { settings } from '#cms/env/env.ts';
import { siteAddress } from '#cms/public-forms/site-address.ts';
import { appraisalExtract } from './appraisal-extract.ts';
import { cardPage } from './card.ts';
import { counterEndpoint, mayLook, mayWork } from './counter-endpoint.ts';
import { noticeEndpoints } from './notice-endpoints.ts';
import { eligibilityLetter } from './eligibility-letter.ts';
import { issuerOf, villageName, volunteerFor } from './papers-for.ts';
import { totalOf } from './services-by-period.ts';
import { slipPage, slipPapers, type SlipPaper } from './slip.ts';
import { volunteerServices } from './volunteer-services.ts';

async function nameOf(req: PayloadRequest, ref: AccountRef | null): Promise<string> {
  if (ref === null) return '';
  const [owner] =
    ref.volunteer === undefined
      ? await readRows(req, 'households', { id: { equals: ref.household } })
      : await readRows(req, 'volunteers', { id: { equals: ref.volunteer } });
  return owner?.name ?? '';
}

async function redemptionIn(req: PayloadRequest) {
  if (!req.searchParams.get('redemption')) throw new Refusal('请写明是哪一张兑换单。', 400);
  const [redemption] = await readRows(req, 'redemptions', {
    id: { equals: req.searchParams.get('redemption') ?? '' },
  });
  if (redemption === undefined) throw new Refusal('没有这张兑换单。请刷新后再试。', 404);
  const [reward] = await readRows(req, 'rewards', { id: { equals: idOf(redemption.reward) ?? '' } });
  return { redemption, reward };
}

const isPaper = (name: string): name is SlipPaper => Object.hasOwn(slipPapers, name);

/** `GET /api/counter/slip?redemption=ID&paper=A6|80`: a slip to print. */
async function slip(req: PayloadRequest): Promise<Response> {
  const paper = req.searchParams.get('paper') ?? 'A6';
  if (!isPaper(paper)) throw new Refusal('纸张只有 A6 和 80（毫米）两种。', 400);
  const { redemption, reward } = await redemptionIn(req);
  const ref = accountOf(redemption);
  const balance = ref === null ? '' : (await viewAccount(req, ref, nowOf())).balanceText;
  const { slipNumber, quantity, tenths, state, at, fetchBy, handledBy } = redemption;
  const page = slipPage(
    {
      slipNumber: slipNumber ?? '',
      name: await nameOf(req, ref),
      reward: reward?.name ?? '',
      quantity: `${quantity} ${reward?.unit || '份'}`,
      spent: tenths === 0 ? '不扣' : pointsText(tenths),
      balance,
      stateName: redemptionStates[state],
      at,
      fetchBy: state === 'reserved' ? (fetchBy ?? null) : null,
      place: reward?.exchangePlace ?? '',
      handledBy: handledBy ?? '',
      ...(await issuerOf(req)),
    },
    paper,
  );
  return printedAnswer(page);
}

/** `GET /api/counter/letter?redemption=ID`: the letter for an eligibility, in Word. */
async function letter(req: PayloadRequest): Promise<Response> {
  const { redemption, reward } = await redemptionIn(req);
  const slipNumber = redemption.slipNumber ?? '';
  if (reward?.kind !== 'eligibility')
    throw new Refusal(`兑换单 ${slipNumber} 是物品，没有推荐信。推荐信只给资格类。`, 409);
  if (redemption.state !== 'reserved' && redemption.state !== 'handed')
    throw new Refusal(`兑换单 ${slipNumber} 是“${redemptionStates[redemption.state]}”，不能开推荐信。`, 409);
  const id = idOf(redemption.volunteer);
  if (id === null) throw new Refusal('推荐信写给个人；家庭存折兑换的资格，请以成员本人的名义申请。', 409);
  const volunteer = await volunteerFor(req, id);
  const now = nowOf();
  const services = await volunteerServices(req, id, { from: '0000', to: now.today });
  const rule = ruleOn(await readRules(req), shanghaiDay(redemption.at));
  const { balanceText } = await viewAccount(req, { volunteer: id }, now);
  const { name, file } = await eligibilityLetter({
    name: volunteer.name,
    gender: volunteer.gender === 'female' ? '女' : volunteer.gender === 'male' ? '男' : '',
    birthYear: volunteer.birthYear ?? null,
    village: await villageName(req, volunteer.village),
    registeredOn: volunteer.registeredOn,
    writtenOn: now.at,
    total: totalOf('', services),
    points: balanceText,
    eligibility: reward.name,
    threshold: pointsText(toTenths(reward.points)),
    rule: rule?.version ?? '',
    slipNumber,
    ...(await issuerOf(req)),
  });
  await noteEvent(req, {
    action: 'export',
    collection: 'redemptions',
    record: redemption.id,
    detail: '开推荐信（Word）',
  });
  return wordAnswer(name, file);
}

/** `GET /api/counter/extract?volunteer=ID&from=…&to=…`: services of a period for an appraisal, in Word. */
async function extract(req: PayloadRequest): Promise<Response> {
  const { searchParams } = req;
  const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
  if (!isDay(from) || !isDay(to) || from > to)
    throw new Refusal('请写明从哪天到哪天，例如从 2026-01-01 到 2026-12-31。', 400);
  const volunteer = await volunteerFor(req, searchParams.get('volunteer'));
  const { name, file } = await appraisalExtract({
    name: volunteer.name,
    kind: volunteerKinds[volunteer.kind],
    ...{ from, to },
    writtenOn: nowOf().at,
    services: await volunteerServices(req, volunteer.id, { from, to }),
    ...(await issuerOf(req)),
  });
  const detail = `服务情况说明（Word），${from} 至 ${to}`;
  await noteEvent(req, { action: 'export', collection: 'volunteers', record: volunteer.id, detail });
  return wordAnswer(name, file);
}

/** `POST /api/counter/code` with an account: issues a new code for the own points. */
const issue = async (req: PayloadRequest): Promise<Response> => {
  const ref = accountIn(recordOf(req.data));
  if ((await nameOf(req, ref)) === '') throw new Refusal('没有这个人，可能已经删除。请重新查找。', 404);
  return Response.json({ code: await inTurn(req, (own) => issueCode(own, ref)) });
};

/** `GET /api/counter/card?volunteer=ID`: the card with the code. */
async function card(req: PayloadRequest): Promise<Response> {
  const ref = accountIn({
    volunteer: req.searchParams.get('volunteer') ?? '',
    household: req.searchParams.get('household') ?? '',
  });
  const code = await inTurn(req, (own) => codeOf(own, ref));
  if (code === null) throw new Refusal('还没有发过码。请先按“发一个新码”。', 404);
  const address =
    settings.siteUrl === undefined
      ? cmsAddress(req, ownPointsPath)
      : `${settings.siteUrl}${siteAddress(ownPointsPath)}`;
  return printedAnswer(cardPage({ name: await nameOf(req, ref), code, address, ...(await issuerOf(req)) }));
}

/** What the counter prints and issues; what it books is in `cms/points/`. */
export const counterEndpoints: Endpoint[] = [
  counterEndpoint('get', '/slip', mayLook, slip),
  counterEndpoint('get', '/letter', mayWork, letter),
  counterEndpoint('get', '/extract', mayWork, extract),
  counterEndpoint('post', '/code', mayWork, issue),
  counterEndpoint('get', '/card', mayWork, card),
  ...noticeEndpoints,
];
