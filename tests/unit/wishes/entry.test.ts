import { describe, expect, it } from 'vitest';
import { asWritten, codePoints, phoneDigits, wishFaults } from '#content/wishes/entry.ts';
import { privateThings } from '#content/wishes/hints.ts';
import { wishForm } from '#content/wishes/form-html.ts';
import { html } from '#content/writing/html.ts';

const entry = (more: object) => ({ text: '想学用手机挂号', village: '', name: '', phone: '', ...more });
const faults = (more: object) => wishFaults(entry(more));

describe('an entry', () => {
  it('needs a text alone', () => {
    expect(faults({})).toEqual({});
    expect(faults({ text: '' }).text).toContain('请写下');
    expect(faults({ text: '想学' }).text).toContain('太短');
  });

  it('has 3,000 characters at most, counted as people count them', () => {
    expect(faults({ text: '愿'.repeat(3000) })).toEqual({});
    // Each is two UTF-16 units and one character.
    expect(faults({ text: '𠮷'.repeat(3000) })).toEqual({});
    expect(faults({ text: '愿'.repeat(3012) }).text).toBe('写了 3012 个字，最多 3000 个。请删去 12 个字。');
    expect(codePoints('𠮷愿')).toBe(2);
  });

  it.each([
    '13800001111',
    '138 0000 1111',
    '138-0000-1111',
    '+86 138 0000 1111',
    '１３８０００0１１１１',
    '0850-5550100',
    '(0850)5550100',
    '5550100',
    '010-12345678',
  ])('may have the telephone number %s', (phone) => {
    expect(faults({ phone })).toEqual({});
  });

  it.each([
    '12345',
    '23800001111',
    '138000011112',
    '1380000111a',
    '一三八',
    '<script>',
    '0'.repeat(30),
    '１２',
  ])('may not have the telephone number %s', (phone) => {
    expect(faults({ phone }).phone).toContain('看不明白');
  });

  it('has a name of one short line', () => {
    expect(faults({ name: '古丽巴哈尔·买买提' })).toEqual({});
    expect(faults({ name: '张'.repeat(21) }).name).toContain('最多 20');
    expect(faults({ name: '张\n大爷' }).name).toContain('一行');
  });

  it('is stored as NFC, with plain line ends and without what nobody sees', () => {
    expect(asWritten('  e\u0301te\u0301\r\n第二行\r第三行\u200b\u202e ')).toBe(
      '\u00e9t\u00e9\n第二行\n第三行',
    );
    expect(asWritten('甲\u0000乙\u0007')).toBe('甲乙');
  });

  it('finds the digits of a number in any notation', () => {
    expect(phoneDigits('＋86－138 0000　1111'.replace('　', ' '))).toBe('13800001111');
    expect(phoneDigits('008613800001111')).toBe('13800001111');
  });
});

describe('the writer is told', () => {
  it('of numbers and addresses in the wish, each kind once', () => {
    expect(privateThings('打13800001111或13900002222，住青禾街12号3单元401室')).toEqual(
      expect.arrayContaining(['手机号码', '带门牌的住址']),
    );
    expect(privateThings('打13800001111或13900002222')).toEqual(['手机号码']);
  });

  it('nothing where nothing private is', () => {
    expect(privateThings('想把活动室的灯修一修')).toEqual([]);
  });
});

describe('HTML', () => {
  it('escapes every text, in content and in attributes', () => {
    const bad = '"><script>alert(1)</script>&';
    const form = wishForm({
      action: '/x',
      villages: [{ slug: bad, name: bad }],
      entry: { text: bad, village: bad, name: bad, phone: bad },
      faults: { text: bad, phone: bad },
      proof: bad,
    }).toString();
    expect(form).not.toContain('<script');
    expect(form).not.toMatch(/"><script/);
    expect(form.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(8);
  });

  it('does not escape twice, and leaves out nothing and false', () => {
    expect(
      html`<p>${html`<b>${'a&b'}</b>`}${null}${false}${[html`<i>1</i>`, html`<i>2</i>`]}${3}</p>`.toString(),
    ).toBe('<p><b>a&amp;b</b><i>1</i><i>2</i>3</p>');
  });

  it('keeps what dollar signs and braces in a text would mean to a replacement', () => {
    expect(html`<p>${'$& ${x} $1'}</p>`.toString()).toBe('<p>$&amp; ${x} $1</p>');
  });
});
