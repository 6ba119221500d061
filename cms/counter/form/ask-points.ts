import { send, sendJson, type Sent } from '#cms/admin/send.ts';
import type { AccountRef } from '#cms/points/account-ref.ts';

/** What the screen shows instead of an answer. */
export const faultOf = <T>(sent: Sent<T>): string =>
  sent.kind === 'offline'
    ? '没有网络，这一步还不知道有没有办成。请连上网再按一次：同一笔不会办两次。'
    : sent.kind === 'refused'
      ? sent.isSignedOut && sent.message === ''
        ? '登录已过期，请重新登录。'
        : sent.message
      : '';

/** Query that names an account. */
export const accountQuery = ({ volunteer, household }: AccountRef): string =>
  new URLSearchParams(volunteer === undefined ? { household: household ?? '' } : { volunteer }).toString();

/** Asks an endpoint of points. */
export const askPoints = <T>(path: string): Promise<Sent<T>> => send<T>(`/api/points${path}`, {});

/** Sends something to an endpoint of points. */
export const tellPoints = <T>(path: string, body: object): Promise<Sent<T>> =>
  sendJson<T>('POST', `/api/points${path}`, body);

/** A key for one thing that is done: sent again after a broken connection, it is not done twice. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
