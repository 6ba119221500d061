import { z } from 'zod';
import { codes, date, id, markdown, reference, slug } from './common.ts';

/** Kinds of documents that a town publishes. */
export const documentKinds = {
  plan: '实施方案',
  rules: '制度办法',
  notice: '通知公告',
  report: '工作总结',
  list: '项目清单',
} as const;

/** 文件: a published document with number, date and files. */
export const document = z.strictObject({
  id,
  slug,
  title: z.string().min(1),
  kind: codes(documentKinds),
  number: z.string().describe('文号, e.g. 青禾府发〔2025〕3号; may be empty.'),
  issuer: z.string(),
  issuedOn: date,
  summary: z.string(),
  body: markdown,
  fileIds: z.array(reference('media')).describe('Attached files, rows of media.'),
});
export type Document = z.infer<typeof document>;
