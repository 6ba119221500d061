import { explainFault } from './explain-fault.ts';

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * What a command says at the terminal when it did not succeed: a sentence for a person, and for whoever is asked for help the
 * error itself, in one line.
 */
export function tellAtTerminal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const first = message.split('\n')[0] ?? '';
  const known = explainFault(error);
  if (known !== null) return `${known}${isChinese(first) || first === '' ? '' : `\n  （${first}）`}`;
  if (isChinese(message)) return message;
  return `出了意外。请把下面这一行告诉技术人员：\n  （${first}）`;
}
