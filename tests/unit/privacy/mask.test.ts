import { expect, it } from 'vitest';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import { mask } from '#content/privacy/mask.ts';

it.each([
  ['mobile', '13812345678', '138****5678'],
  ['mobile', '＋86 138 1234 5678', '138****5678'],
  ['mobile', '一三八零零零零五六七八', '138****5678'],
  ['idCard', '529999 19550117 0029', '529*************29'],
  ['bankCard', '6210 0000 0000 7784', '6210********7784'],
  ['fixedPhone', '（0850）5123456', '0850-****456'],
  ['fixedPhone', '010-62000001转802', '010-****001'],
  ['fixedPhone', '5123456', '****456'],
  ['address', '幸福小区3栋2单元501室', '幸福小区*号'],
  ['address', '青坪村场口组27号附2号', '青坪村场口组*号'],
  ['email', 'zhangsan88@example.com', 'z***@example.com'],
  ['chatId', 'qh_zhiyuan01', 'q***'],
  ['knownName', '张桂英', '张*'],
  ['knownName', '欧阳雪梅', '欧阳*'],
  ['knownName', '龙　昌　明', '龙*'],
  ['nickname', '小明', '小*'],
  ['nickname', '李某某', '李*'],
] as const)('masks a %s: %s as %s', (kind, text, masked) => {
  expect(mask(kind, text)).toBe(masked);
});

it('leaves to the writer what cannot be masked', () => {
  expect(mask('brokenLink', 'http:/a')).toBeNull();
});

it('masks the passage where it was found, or where it has moved to, and nothing when it is gone', () => {
  const finding = { index: 2, match: '张桂英', suggestion: '张*' };
  expect(maskPassage('老人张桂英笑了，张桂英说', finding)).toBe('老人张*笑了，张桂英说');
  expect(maskPassage('今天老人张桂英笑了', finding)).toBe('今天老人张*笑了');
  expect(maskPassage('老人笑了', finding)).toBe('老人笑了');
});
