import { describe, expect, it } from 'vitest';
import { passwordFault } from '#cms/users/password-fault.ts';

const account = ['zhangsan@example.com', '张三丰'];

describe('a password', () => {
  it.each(['西门豹治邺在漳河边上', 'Qinghe-ceshi-2026', 'k7mp-x2wd-9fhr-tq4n', 'mao xian yong de san'])(
    'such as %s is taken',
    (password) => {
      expect(passwordFault(password, account)).toBeNull();
    },
  );

  it.each([
    ['abc', '密码至少要 10 个字符，可以用几个词连起来，好记又安全。'],
    ['1234567890', '密码里“1234”“abcd”“password”这类常见组合太多，容易被猜到，请换一个。'],
    ['password1234', '密码里“1234”“abcd”“password”这类常见组合太多，容易被猜到，请换一个。'],
    ['qwertyuiop12', '密码里“1234”“abcd”“password”这类常见组合太多，容易被猜到，请换一个。'],
    ['98765432109', '密码里“1234”“abcd”“password”这类常见组合太多，容易被猜到，请换一个。'],
    ['aaaaaaaaaaab', '密码里重复的字符太多，容易被猜到，请换一个。'],
    ['ZhangSan2026', '密码不能用自己的邮箱或姓名，请换一个。'],
  ])('such as %s is refused with the reason', (password, reason) => {
    expect(passwordFault(password, account)).toBe(reason);
  });
});
