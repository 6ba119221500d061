import { expect, it } from 'vitest';
import { namesInNote } from '#content/privacy/names-in-note.ts';

it('finds who consents and for whom in notes as clerks write them', () => {
  for (const [note, names] of [
    ['王小满母亲李秋菊 3 月 5 日签字同意', ['王小满', '李秋菊']],
    ['监护人：陈国富，当面同意', ['陈国富']],
    ['何翠兰本人口头同意，2026 年 5 月 3 日', ['何翠兰']],
    ['欧阳春梅已签', ['欧阳春梅']],
    ['周桂香、吴建勇同意公开', ['周桂香', '吴建勇']],
    ['由刘秀英及赵永福签字', ['刘秀英', '赵永福']],
  ] as const)
    expect(namesInNote(note), note).toEqual(names);
});

it('takes no other words for names', () => {
  for (const note of [
    '',
    '2026 年 5 月 3 日现场口头同意，张主任在场',
    '登记活动时由信息员确认已取得同意。',
    '家长都已签字，回执存站里文件柜',
    '示例图为手绘，画中孩子并无其人；真实照片须有监护人同意的记录。',
    '文明家庭户全体同意',
    '由学校统一取得书面同意，见附件',
    '经村委会同意，安全员已签',
    '李老师已签',
  ])
    expect(namesInNote(note), note).toEqual([]);
});
