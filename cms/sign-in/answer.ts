import type { Payload } from 'payload';
import { asWritten, codePoints, isPhone, wishLimits } from '#content/wishes/entry.ts';
import { signInStepsPath } from '#content/wishes/places.ts';
import { shanghaiTime } from '#content/time/shanghai.ts';
import { answerForm, counted, type FormCall, type PublicForm } from '#cms/public-forms/answer-form.ts';
import { readForm } from '#cms/public-forms/form-body.ts';
import { tooMany } from '#cms/public-forms/too-many.ts';
import { activityOfCode } from './day-code.ts';
import { noteSignIn } from './note-sign-in.ts';
import { notedPage, signInPage, type SignInFaults } from './pages.ts';

const formLength = { bytes: 4000, tooLong: '写的内容太长了。' } as const;
const full = '这场活动今天的签到已经太多，没有记下。请告诉现场的负责人，在纸上签。';

async function note(call: FormCall): Promise<Response> {
  const { request, payload } = call;
  const { what, ...typed } = await readForm(request, ['code', 'phone', 'name', 'what'], formLength);
  const fields = {
    code: asWritten(typed.code).slice(0, 40),
    phone: asWritten(typed.phone).normalize('NFKC'),
    name: asWritten(typed.name),
  };
  const exceeded = await counted(call, 'signIn');
  if (exceeded)
    return signInPage(
      fields,
      {},
      {
        notice: `还没有记下。${tooMany(exceeded)}`,
        status: 429,
        retryAfter: exceeded.seconds,
      },
    );
  const now = new Date();
  const coded = await activityOfCode(payload, fields.code, now);
  const faults: SignInFaults = {};
  if (coded === null) faults.code = '没有这个签到码。签到码只在活动当天有用，请对着现场的海报再看一遍。';
  if (!isPhone(fields.phone)) faults.phone = '电话号码看不明白。请写手机号（11 位数字）或座机号。';
  if (codePoints(fields.name) > wishLimits.name || /[\n\t]/.test(fields.name))
    faults.name = `姓名请写在一行里，最多 ${wishLimits.name} 个字。`;
  if (coded === null || Object.keys(faults).length > 0 || (what !== 'in' && what !== 'out'))
    return signInPage(fields, faults, {
      notice: Object.keys(faults).length > 0 ? '还没有记下，请改好再按一次。' : '请按“签到”或者“签退”。',
      status: 422,
    });
  if (!(await noteSignIn(payload, coded, { ...fields, what }, now)))
    return signInPage(fields, {}, { notice: full, status: 429 });
  return notedPage(coded.activity.title, shanghaiTime(now), what, fields.code);
}

const form: PublicForm = {
  steps: { note },
  back: { path: `${signInStepsPath}/open`, label: '回到签到页' },
  frame: 'points',
  failed: () => '没有记下',
  closed: '这里不在网上签到。请在现场的签到表上签。',
};

/** Answers a request to the sign-in: `GET open` is the page that the poster leads to, `POST note` keeps one. */
export const answerSignIn = (
  request: Request,
  step: string,
  open: () => Promise<Payload>,
): Promise<Response> => {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (step !== 'open' || !isRead) return answerForm(form, request, step, open);
  const code = new URL(request.url).searchParams.get('code') ?? '';
  return signInPage({ code: asWritten(code).slice(0, 40), phone: '', name: '' });
};
