import { lineField } from '#content/wishes/field-html.ts';
import { html, type Html } from '#content/writing/html.ts';
import { signInStepsPath } from '#content/wishes/places.ts';
import { answerPage } from '#cms/public-forms/answer-page.ts';
import { siteAddress } from '#cms/public-forms/site-address.ts';

/** What is typed on the page. */
export interface SignInFields {
  code: string;
  phone: string;
  name: string;
}

/** What is wrong with it, by field. */
export type SignInFaults = Partial<Record<keyof SignInFields, string>>;

const form = ({ code, phone, name }: SignInFields, faults: SignInFaults): Html =>
  html`<form
    class="wish-form"
    method="post"
    enctype="multipart/form-data"
    action="${siteAddress(signInStepsPath)}/note"
  >
    ${lineField('code', code, {
      ...{ id: 'sign-code', label: '今天的签到码', fault: faults.code },
      hint: '在现场的签到海报上，扫码进来的已经填好。',
    })}
    ${lineField('phone', phone, {
      ...{ id: 'sign-phone', label: '您的电话', fault: faults.phone },
      hint: '登记志愿者时留的号码。只有这场活动的负责人看得到，30 天后删除。',
    })}
    ${lineField('name', name, {
      ...{ id: 'sign-name', label: '您的姓名（可以不填）', fault: faults.name },
      hint: '一家人共用一个号码的、还没登记过的，请填。',
    })}
    <p class="wish-actions">
      <button class="button" type="submit" name="what" value="in">我来了，签到</button>
      <button class="button quiet" type="submit" name="what" value="out">我走了，签退</button>
    </p>
  </form>`;

/** The page that the poster's QR code leads to, and the same page with what is wrong. */
export const signInPage = (
  fields: SignInFields,
  faults: SignInFaults = {},
  { notice, status = 200, retryAfter }: { notice?: string; status?: number; retryAfter?: number } = {},
): Promise<Response> =>
  answerPage(
    '志愿者签到',
    html`${
      notice === undefined
        ? html`<p class="lead">来了签到，走的时候再扫一次签退。两次都有，才算现场签到的时长。</p>`
        : html`<p class="wish-alert" role="alert">${notice}</p>`
    }
    ${form(fields, faults)}`,
    { frame: 'points', status, ...(retryAfter === undefined ? {} : { retryAfter }) },
  );

/** Says that it was noted. The same for every telephone number. */
export const notedPage = (title: string, time: string, what: 'in' | 'out', code: string): Promise<Response> =>
  answerPage(
    what === 'in' ? '签到记下了' : '签退记下了',
    html`<p class="wish-told" role="status">${title}：${time} ${what === 'in' ? '签到' : '签退'}。</p>
      <p>
        ${
          what === 'in'
            ? '走的时候请再扫一次海报上的码，按“我走了，签退”。'
            : '活动负责人核对以后，时长才算数。'
        }
      </p>
      <p class="wish-actions">
        <a class="button quiet" href="${siteAddress(signInStepsPath)}/open?code=${encodeURIComponent(code)}"
          >${what === 'in' ? '替家里另一位签到' : '回到签到页'}</a
        >
      </p>`,
    { frame: 'points' },
  );
