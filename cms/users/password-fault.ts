import { shortestPassword } from './shortest-password.ts';

/** Runs on a keyboard or in counting, from which easy passwords are cut. */
const runs = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
const commonWords = /password|admin|iloveyou|welcome|woaini|wenming|qwerty|asdf|888888|666666|123123/g;
/** Characters that must be left once what is easily guessed is taken out. */
const fewestOwn = 6;

const backwards = (text: string) => [...text].reverse().join('');

/** What is left of a password without runs of four or more such as `1234` and `dcba`, and without the commonest words. */
function ownPart(password: string): string {
  let left = password.replaceAll(commonWords, '');
  for (const run of runs.flatMap((one) => [one, backwards(one)])) {
    for (let length = run.length; length >= 4; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1) {
        left = left.replaceAll(run.slice(start, start + length), '');
      }
    }
  }
  return left;
}

/** Why a password is too easy to guess, in Chinese, or null. `known` are the account's own address and name. */
export function passwordFault(password: string, known: readonly string[] = []): string | null {
  if ([...password].length < shortestPassword) {
    return `密码至少要 ${shortestPassword} 个字符，可以用几个词连起来，好记又安全。`;
  }
  let rest = password.toLowerCase();
  for (const word of known.flatMap((one) => [one.toLowerCase(), one.toLowerCase().split('@')[0] ?? ''])) {
    if ([...word].length >= 2) rest = rest.replaceAll(word, '');
  }
  if ([...rest].length < fewestOwn) return '密码不能用自己的邮箱或姓名，请换一个。';
  if (new Set(rest).size < 4) return '密码里重复的字符太多，容易被猜到，请换一个。';
  if ([...ownPart(rest)].length < fewestOwn) {
    return '密码里“1234”“abcd”“password”这类常见组合太多，容易被猜到，请换一个。';
  }
  return null;
}
