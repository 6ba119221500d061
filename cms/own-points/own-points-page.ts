import { formatDay } from '#content/wishes/words.ts';
import { momentIn } from '#content/time/shanghai.ts';
import { ownPointsPath } from '#content/wishes/places.ts';
import { html, type Html } from '#content/writing/html.ts';
import { maskName } from '#content/privacy/mask-name.ts';
import { answerPage } from '#cms/public-forms/answer-page.ts';
import { siteAddress } from '#cms/public-forms/site-address.ts';
import type { AccountView } from '#cms/points/view-account.ts';
import type { OwnPoints } from './open-own-points.ts';

const dayText = (day: string) => formatDay(momentIn(day.slice(0, 10), '12:00'));

/** What lapses when, together by day. */
function lapses({ lots }: AccountView): Html {
  const byDay = Map.groupBy(lots, ({ lapsesOn }) => lapsesOn ?? '');
  return html`<ul class="own-points-lots">
    ${[...byDay]
      .toSorted(([a], [b]) => ((a || '9') < (b || '9') ? -1 : 1))
      .map(
        ([day, own]) =>
          html`<li>
            ${own.map(({ text }) => text).join(' + ')}
            分${day === '' ? '一直有效' : `，${dayText(day)}起失效`}
          </li>`,
      )}
  </ul>`;
}

const entry = ({ text, day, kind, reason, words, isUndone }: AccountView['entries'][number]): Html =>
  html`<li>
    <p>
      <strong>${text.startsWith('-') ? text : `+${text}`} 分</strong> ${kind} · ${dayText(day)}
      ${isUndone && '（已冲回）'}
    </p>
    <p>${reason}</p>
    ${words !== '' && html`<p class="wish-hint">${words}</p>`}
  </li>`;

/** What a right number and code open: balance, what lapses when, every entry in words, what was redeemed. */
export function ownPointsPage({ name, account }: OwnPoints): Promise<Response> {
  const { balanceText, owedText, lots, entries, redemptions } = account;
  return answerPage(
    '我的积分',
    html`<p class="wish-state">${maskName(name)}，现有 ${balanceText} 分。</p>
      ${owedText !== '0' && html`<p class="wish-note">有 ${owedText} 分待补扣：以前记多了，更正时不够扣。</p>`}
      ${
        lots.length > 0 &&
        html`<section class="wish-part" aria-labelledby="own-lots">
          <h2 id="own-lots">什么时候到期</h2>
          ${lapses(account)}
        </section>`
      }
      ${
        redemptions.length > 0 &&
        html`<section class="wish-part" aria-labelledby="own-redemptions">
          <h2 id="own-redemptions">兑换过的</h2>
          <ul class="wish-talk">
            ${redemptions.map(
              ({ reward, quantity, state, slipNumber, at }) =>
                html`<li>
                  <p>
                    <strong>${reward}${quantity > 1 && ` × ${quantity}`}</strong> ${state} · ${formatDay(at)}
                  </p>
                  <p class="wish-hint">${slipNumber}</p>
                </li>`,
            )}
          </ul>
        </section>`
      }
      <section class="wish-part" aria-labelledby="own-entries">
        <h2 id="own-entries">每一笔怎么来的</h2>
        ${
          entries.length === 0
            ? html`<p>还没有积分。</p>`
            : html`<ul class="wish-talk">
                ${entries.map(entry)}
              </ul>`
        }
      </section>
      <p>有不对的，请带上卡片到站里登记异议。看完请关掉这一页，别人的手机上不要留着。</p>
      <p class="wish-actions">
        <a class="button quiet" href="${siteAddress(ownPointsPath)}">再查一次</a>
      </p>`,
    { frame: 'points' },
  );
}
