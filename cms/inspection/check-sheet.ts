import type { PayloadRequest } from 'payload';
import { spotCheckResults } from '#content/schema/spot-check.ts';
import { shanghaiDay, shanghaiWords } from '#content/time/shanghai.ts';
import { html, type Html } from '#content/writing/html.ts';
import { printedPage } from '#cms/papers/printed-page.ts';
import { blankLine } from '#cms/papers/printed-parts.ts';
import type { Activity, SpotCheck } from '#cms/payload-types.ts';

const day = shanghaiWords({ year: 'numeric', month: 'long', day: 'numeric' });
const boxes = Object.values(spotCheckResults)
  .map((name) => `□${name}`)
  .join('\n');

/** The recorded figures of an activity, for comparing on the spot. */
function figuresOf(activity: Pick<Activity, 'ledger'> | undefined): string {
  if (activity === undefined) return '已从系统删除';
  const { volunteerCount, servedCount, serviceHours } = activity.ledger ?? {};
  const said = [
    volunteerCount == null ? null : `志愿者${volunteerCount}人`,
    servedCount == null ? null : `服务${servedCount}人次`,
    serviceHours == null ? null : `${serviceHours}小时`,
  ].filter((text) => text !== null);
  return said.length > 0 ? said.join('，') : '没有登记人数和时长';
}

/** The sheet of a spot check: what was drawn, what is recorded, and boxes to tick on the spot. */
export async function checkSheet(req: PayloadRequest, check: SpotCheck): Promise<Html> {
  const drawn = check.rows ?? [];
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { id: { in: drawn.flatMap(({ activity }) => activity ?? []) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const known = new Map(docs.map((activity) => [activity.id, activity]));
  const rows = drawn.map((row) => ({ row, figures: figuresOf(known.get(row.activity ?? '')) }));
  return printedPage({
    title: `抽查核对表：${check.title ?? ''}`,
    paper: 'A4',
    margin: '14mm 12mm',
    width: '186mm',
    hint: '按浏览器的“打印”打在 A4 纸上，带到现场。核对后把结果填回这次抽查里；备注不公开。',
    body: html`<h1>志愿服务活动抽查核对表</h1>
      <p class="head">
        ${blankLine('号码', check.number)} ${blankLine('抽取日期', check.drawnAt ? day(check.drawnAt) : '')}
        ${blankLine('范围', `${check.population ?? 0}条中抽${rows.length}条`)}
        ${blankLine('数据', (check.datasetHash ?? '').slice(0, 12))}
      </p>
      <table class="lines">
        <colgroup>
          <col class="tiny" />
          <col class="middle" />
          <col />
          <col class="long" />
          <col class="middle" />
          <col class="long" />
        </colgroup>
        <thead>
          <tr>
            ${['序号', '日期', '活动和站点', '登记的', '结果', '备注'].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ row, figures }, index) =>
              html`<tr>
                <td>${index + 1}</td>
                <td>${row.heldOn ? shanghaiDay(row.heldOn) : ''}</td>
                <td class="left">${row.name ?? ''}<br />${row.place ?? ''}</td>
                <td class="left">${figures}</td>
                <td class="left boxes">${boxes}</td>
                <td></td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="foot">
        属实：时间、地点、人数、时长与照片、签到表或当事人的话相符。不属实：有一样明显不符。没有凭据：没有照片、签到表，也问不到人。
        抽取的办法：把网站当时的数据哈希、号码和活动编号连起来取 SHA-256，最小的先抽；任何人都能照样重抽。
      </p>
      <p class="head">${blankLine('核对人')} ${blankLine('站点负责人')} ${blankLine('日期')}</p>`,
  });
}
