import type { z } from 'zod';
import type { document } from '../document.ts';
import { idWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 文件. */
export const documentWords: WordsOf<z.infer<typeof document>> = {
  id: idWord,
  slug: slugWord,
  title: ['标题', '文件的标题。'],
  kind: ['种类', '方案、制度、通知、总结还是清单。'],
  number: ['文号', '没有文号的为空。'],
  issuer: ['印发单位', '谁印发的。'],
  issuedOn: ['印发日期', '哪天印发的。'],
  summary: ['摘要', '一两句话，用在列表里。'],
  body: ['正文', '文件的文字，用少量 Markdown 记号分段、列表。'],
  fileIds: ['附件', '是“图片和附件”里的哪些。'],
};
