import { explainFault } from './explain-fault.ts';

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * What a command prints at the terminal when it failed: a sentence for the user, and the error itself in one
 * line for the technician who is asked for help.
 */
export function tellAtTerminal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const first = message.split('\n')[0] ?? '';
  const known = explainFault(error);
  if (known !== null) return `${known}${isChinese(first) || first === '' ? '' : `\n  （${first}）`}`;
  if (isChinese(message)) return message;
  return `出了意外。请把下面这一行告诉技术人员：\n  （${first}）`;
}
