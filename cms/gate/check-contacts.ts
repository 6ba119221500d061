import { findPrivateValues } from '#content/privacy/private-patterns.ts';
import { findingKinds } from '#content/privacy/finding-kinds.ts';
import type { Finding } from '#content/privacy/finding.ts';
import { textsOf } from './texts-of.ts';

/**
 * Checks the fields in which a place publishes its own number and address. A mobile, ID-card or bank-card
 * number must not be published there either. Values without one may also appear in the texts of the record.
 */
export function checkContacts(
  record: unknown,
  paths: readonly string[],
): { findings: Finding[]; published: string[] } {
  const looked = textsOf(record, paths).map(({ path, text }) => ({
    text,
    findings: findPrivateValues(text).map(({ kind, index, match }): Finding => ({
      kind,
      field: path,
      index,
      match,
      severity: findingKinds[kind].severity,
      advice: '这一栏会公开在网站上，个人号码不能填在这里。请改成站点或镇里的办公电话、地址。',
      suggestion: null,
    })),
  }));
  return {
    findings: looked.flatMap(({ findings }) => findings),
    published: looked.filter(({ findings }) => findings.length === 0).map(({ text }) => text),
  };
}
