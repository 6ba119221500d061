import { expect, test } from 'vitest';
import { explainFault } from '#cms/errors/explain-fault.ts';
import { sentenceOf } from '#cms/errors/sentence-of.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { tellOfFault } from '#cms/errors/tell-of-fault.ts';

const fault = (more: object, message = 'x') => Object.assign(new Error(message), more);

test.each([
  [fault({ code: 'ENOSPC' }), '磁盘已满'],
  [fault({ code: 'SQLITE_FULL' }), '磁盘已满'],
  [fault({ errcode: 13, errstr: 'database or disk is full' }), '磁盘已满'],
  [fault({ cause: fault({ cause: fault({ code: 'ENOSPC' }) }) }, 'Failed query: …'), '磁盘已满'],
  [fault({}, 'ENOSPC: no space left on device, write'), '磁盘已满'],
  [fault({ code: 'SQLITE_NOTADB' }), '数据库文件已损坏'],
  [fault({ errstr: 'database disk image is malformed' }), '数据库文件已损坏'],
  [fault({ code: 'EACCES' }), '不能读写'],
  [fault({}, 'unable to open database file'), '不能读写'],
  [fault({ code: 'SQLITE_READONLY' }), '不能读写'],
  [fault({ code: 'EIO' }), '读写磁盘出错'],
  [fault({ code: 'EMFILE' }), '打开的文件太多'],
  [fault({ name: 'MongoServerSelectionError' }), '连不上 MongoDB'],
  [fault({ code: 'SQLITE_BUSY' }), '另一个程序正占着数据库'],
])('%o is told with what to do', (error, sentence) => {
  expect(explainFault(error)).toContain(sentence);
  expect(explainFault(error)).toMatch(/请/);
});

test('what nobody foresaw is no known fault, whatever text it carries', () => {
  for (const error of [
    new TypeError('x is not a function'),
    'x',
    null,
    undefined,
    7,
    fault({ code: 'ERR_X' }),
  ])
    expect(explainFault(error)).toBeNull();
});

test('an unknown error gets a Chinese sentence and a number that stands in the log beside the error, and tells nothing of it', () => {
  const log: { err: unknown; msg: string }[] = [];
  const error = new Error('secret 13900001111');
  const { message, status, number } = tellOfFault(error, (entry) => log.push(entry));
  expect(status).toBe(500);
  expect(message).toBe(
    `出了意外，这一步没有做成。请再试一次；还不行，请把编号 ${number} 告诉管理员，原因记在服务器的运行日志里。`,
  );
  expect(log).toEqual([{ err: error, msg: `编号 ${number}` }]);
  expect(tellOfFault(error, () => undefined).number).not.toBe(number);
  expect(tellOfFault(fault({ code: 'ENOSPC' }), () => undefined)).toMatchObject({ status: 503 });
});

test('at the terminal no stack is shown', () => {
  expect(tellAtTerminal(fault({}, 'x is not a function\n    at y (z.ts:1:1)'))).toBe(
    '出了意外。请把下面这一行告诉技术人员：\n  （x is not a function）',
  );
  expect(tellAtTerminal(new Error('端口 4321 已被占用。'))).toBe('端口 4321 已被占用。');
  expect(
    tellAtTerminal(fault({ code: 'ENOSPC' }, 'ENOSPC: no space left on device, open')).split('\n'),
  ).toEqual([
    '磁盘已满，这一步没有做成，原有数据没有变。请管理员清理服务器的磁盘空间，再试一次。',
    '  （ENOSPC: no space left on device, open）',
  ]);
});

test('beside what a person did stands the error’s own Chinese sentence, or one with a number; never its English', () => {
  const log: unknown[] = [];
  expect(sentenceOf(new Error('请填写姓名。'), (entry) => log.push(entry))).toBe('请填写姓名。');
  expect(log).toEqual([]);
  expect(sentenceOf(new TypeError('x is not a function'), (entry) => log.push(entry))).toMatch(
    /编号 [A-Z\d-]{9}/,
  );
  expect(sentenceOf(fault({ code: 'ENOSPC' }), (entry) => log.push(entry))).toContain('磁盘已满');
  expect(log).toHaveLength(2);
});

test('an error of the database is never shown, though it quotes Chinese that somebody typed', () => {
  const quoted = new Error('Failed query: insert into "needs" … params: 张三丰,13800000000');
  expect(sentenceOf(quoted, () => undefined)).not.toContain('张三丰');
});
