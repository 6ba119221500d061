import type { AfterErrorHookArgs, AfterErrorResult } from 'payload';

/** Says in Chinese that a request has invalid JSON, if Payload itself parses it: in the form of an upload. */
export const tellUnreadable = ({ error, result }: AfterErrorHookArgs): AfterErrorResult => {
  if (error.name !== 'SyntaxError' || !/JSON/.test(error.message)) return;
  const message = '提交的内容不完整，没有保存。请刷新页面再试。';
  return { response: { ...result, errors: [{ name: 'Refusal', message }] }, status: 400 };
};
