import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { pinyin } from 'pinyin-pro';
import { shortestPassword } from './shortest-password.ts';

/** Longest password. Nobody types a longer one, and checking it takes time. */
const longestPassword = 200;
/** Only so many characters are checked; further ones cannot make a password weaker. */
const longestLooked = 60;
/** Minimum number of guesses that a password must withstand, as a power of ten. */
const fewestGuesses = 9.5;
/** Words that local users are likely to choose, in addition to the 40,000 passwords of the dictionary. */
const ownWords = [
  ...['wenming', 'shijian', 'wmsj', 'woaini', 'woaizhongguo', 'woai', 'zhongguo', 'nihao', 'mima', 'guanli'],
  ...[
    'guanliyuan',
    'jiayou',
    'zhimakaimen',
    'lixiaolong',
    'gongxifacai',
    'wanshiruyi',
    'gongzuo',
    'zhiyuan',
    'zhiyuanzhe',
    'shequ',
    'xiangcun',
    'zhen',
    'admin',
  ],
  ...['文明实践', '我爱你', '我爱中国', '中国', '管理员', '密码', '志愿者'],
];

const latin = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });

/**
 * Every Chinese syllable as typed in pinyin: a name of three syllables is three choices out of about four
 * hundred, not a row of random letters.
 */
function syllables(): string[] {
  const every = String.fromCodePoint(...Array.from({ length: 0x9fa5 - 0x4e00 }, (_, n) => 0x4e00 + n));
  return [...new Set(latin(every))].filter((one) => /^[a-z]{2,}$/.test(one));
}

let kept: ZxcvbnFactory | undefined;
const guesser = () =>
  (kept ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, ownWords, syllables: syllables() },
    graphs: adjacencyGraphs,
    maxLength: longestLooked,
  }));

/**
 * The likely forms of a name in a password: as it is, in pinyin, its initials, an email address without its
 * host.
 */
function waysOf(name: string): string[] {
  const typed = latin(name.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return [name, name.split('@')[0] ?? '', typed.join(''), typed.map((one) => one[0]).join('')].filter(
    (one) => one.length >= 2,
  );
}

/**
 * Reason, in Chinese, why a password is too easy to guess; otherwise null. `known` are names that others
 * would guess: the user's own, the town's.
 */
export function passwordFault(password: string, known: readonly string[] = []): string | null {
  if ([...password].length < shortestPassword) {
    return `密码至少要 ${shortestPassword} 个字符，可以用几个词连起来，好记又安全。`;
  }
  if (password.length > longestPassword) return `密码不能超过 ${longestPassword} 个字符。`;
  const words = [...new Set(known.flatMap(waysOf))];
  const { guessesLog10, sequence } = guesser().check(password, words);
  if (guessesLog10 >= fewestGuesses) return null;
  const names = new Set(words.map((word) => word.toLowerCase()));
  const hasName = sequence.some(({ token }) => names.has(token.toLowerCase()));
  return hasName
    ? '密码里用了自己的姓名、邮箱或本地的地名，容易被猜到。请换成几个不相干的词，连起来好记又安全。'
    : '这个密码太常见，容易被猜到。请换成几个不相干的词，连起来好记又安全。';
}
