import { describe, expect, it } from 'vitest';
import { passwordFault } from '#cms/users/password-fault.ts';

const known = ['moyubai@example.com', 'zhangsan@example.com', '张三丰', '青禾镇', '青禾', '龙堰村'];

describe('a password', () => {
  it.each([
    '西门豹治邺在漳河边上',
    'Qinghe-ceshi-2026',
    'k7mp-x2wd-9fhr-tq4n',
    'mao xian yong de san',
    'Yanhe-xin-mima-27',
    '三月茶山上七把旧椅子',
  ])('such as %s is taken', (password) => {
    expect(passwordFault(password, known)).toBeNull();
  });

  it.each<readonly [string, unknown]>([
    ['abc', '密码至少要 10 个字符，可以用几个词连起来，好记又安全。'],
    ['啊'.repeat(201), '密码不能超过 200 个字符。'],
    ...[
      'moyubai20267',
      'ZhangSan2026',
      'zhangsanfeng1',
      'zsf@zhangsan',
      'qinghe2026',
      'Qinghe2026!',
      'qinghezhen2026',
      'longyancun88',
      'QingHe@2026',
    ].map((password) => [password, expect.stringContaining('姓名、邮箱或本地的地名')] as const),
    ...[
      '5201314520',
      '1qaz2wsx3edc',
      '1234567890',
      'password1234',
      'qwertyuiop12',
      '98765432109',
      'aaaaaaaaaaab',
    ].map((password) => [password, expect.stringContaining('太常见')] as const),
    ...[
      'woaini1314520',
      '5201314woaini',
      'woaini521521',
      'wangxiaoming',
      'zhangwei1990',
      'wangfang520',
      'lixiaolong88',
      'woaizhongguo',
    ].map((password) => [password, expect.stringContaining('太常见')] as const),
    ...[
      'wenming2026',
      'wenmingshijian',
      'wmsj2026wmsj',
      'zhimakaimen',
      '13800138000',
      '19900101aa',
      'Aa12345678',
      'zaq12wsxcde3',
    ].map((password) => [password, expect.stringContaining('太常见')] as const),
  ])('such as %s is refused with the reason', (password, reason) => {
    expect(passwordFault(password, known)).toEqual(reason);
  });

  it('that is as long as may be is judged in no time', () => {
    const begun = performance.now();
    passwordFault('aB1!'.repeat(50), known);
    passwordFault('qingheqinghe'.repeat(16), known);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
